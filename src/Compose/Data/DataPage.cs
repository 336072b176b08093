using System.Globalization;
using System.Text.Json.Nodes;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Data;

/// <summary>The page that says which files the archive has for programs, and what they hold.</summary>
public sealed class DataPage(Surroundings around) : IPageKind
{
    // One link for each shard of 200 articles: those of 100,000 articles still fit a page.
    private const int MostLinks = 500;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts)
    {
        if (!around.Settings.Data) yield break;
        yield return new(Routes.Data, () => new(
            Routes.Data, "data", View(archive), new(around.Say("data.title"), Updated: archive.Updated)));
    }

    private DataView View(Archive archive)
    {
        var title = around.Say("data.title");
        var shards = Groups(archive.Articles.Count, DataPaths.ShardArticles);
        var parts = Groups(archive.Articles.Count, DataPaths.ShardArticles * DataPaths.PartShards);
        ValueList<DataFileView> files =
        [
            File("articles", Parts("articles", "jsonl", parts)), File("mentions", Parts("mentions", "csv", parts)),
            File("quotes", Parts("quotes", "csv", parts)), File("entities", [$"{DataPaths.Folder}entities.json"]),
            File("annotations", Shards("annotations", "jsonld", shards)),
            File("citations", Enumerable.Range(1, shards).SelectMany(
                n => ((string[])["bib", "ris", "json"]).Select(x => DataPaths.Shard("citations", x, n)))),
        ];
        var head = new PageHead(Routes.Data, title, around.Say("data.description"))
        {
            JsonLd = Json(archive, files),
        };
        return new(
            Frames.Of(around, head), [], title, title,
            [
                FactView.Of(around, archive.Articles.Count, "list.articles"),
                FactView.Of(around, archive.Holdings.Names.All, "entity.unitMentions"),
            ],
            files, around.Settings.Rights);
    }

    private DataFileView File(string key, IEnumerable<string> paths) => new(
        key, around.Say("data." + key), around.Say($"data.{key}About"),
        paths.Take(MostLinks).Select(path => new LinkView(around.Href(new("/" + path)), Name(path))).ToValueList());

    private static IEnumerable<string> Parts(string name, string extension, int count) =>
        Enumerable.Range(0, count).Select(n => DataPaths.Part(name, extension, n));

    private static IEnumerable<string> Shards(string name, string extension, int count) =>
        Enumerable.Range(1, count).Select(n => DataPaths.Shard(name, extension, n));

    private static int Groups(int articles, int size) => (articles + size - 1) / size;

    private static string Name(string path) => path[DataPaths.Folder.Length..];

    private string Json(Archive archive, ValueList<DataFileView> files) => JsonLd.Of(new JsonObject
    {
        ["@type"] = "Dataset",
        ["name"] = $"{around.Settings.Title}: {around.Say("data.title")}",
        ["description"] = around.Say("data.description"),
        ["url"] = around.Settings.Absolute(Routes.Data),
        ["inLanguage"] = around.Settings.Language,
        ["dateModified"] = archive.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["usageInfo"] = around.Settings.Rights,
        ["distribution"] = new JsonArray([.. files.Where(f => f.Links.Count > 0).Select(f => (JsonNode)new JsonObject
        {
            ["@type"] = "DataDownload",
            ["name"] = f.Name,
            ["contentUrl"] = Origin + f.Links[0].Href,
            ["encodingFormat"] = Format(f.Links[0].Text),
        })]),
    });

    // A link holds the site's path already.
    private string Origin => around.Settings.Url.TrimEnd('/')[..^around.Settings.BasePath.Length];

    private static string Format(string name) => name[(name.LastIndexOf('.') + 1)..] switch
    {
        "csv" => "text/csv",
        "jsonl" => "application/jsonl",
        "jsonld" => "application/ld+json",
        "bib" => "application/x-bibtex",
        _ => "application/json",
    };
}

/// <summary>The files for programs. All that the template <c>data</c> may see.</summary>
/// <param name="Crumbs">The pages above it, without the home page.</param>
/// <param name="Rights">As the site's settings say; null for nothing.</param>
public sealed record DataView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, ValueList<FactView> Sum,
    ValueList<DataFileView> Files, string? Rights);

/// <summary>One kind of file.</summary>
/// <param name="Id">Anchor of its heading.</param>
/// <param name="About">What it holds.</param>
/// <param name="Links">Its parts, oldest articles first; empty while there are no articles.</param>
public sealed record DataFileView(string Id, string Name, string About, ValueList<LinkView> Links);
