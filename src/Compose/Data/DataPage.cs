using System.Globalization;
using System.Text.Json.Nodes;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Data;

/// <summary>The page that says which files the archive has for programs, and what they hold.</summary>
public sealed class DataPage(Surroundings around) : IPageKind
{
    // Shards have numbers without gaps: the page says how many, and links no more than readers can look over.
    private const int MostLinks = 198;
    private const int MostDownloads = 60;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts)
    {
        if (!around.Settings.Data) yield break;
        yield return new(Routes.Data, () => new(
            Routes.Data, "data", View(archive), new(around.Say("data.title"), Updated: archive.Updated)));
    }

    private DataView View(Archive archive)
    {
        var title = around.Say("data.title");
        var shards = DataPaths.Groups(archive.Articles.Count, DataPaths.ShardArticles);
        var parts = DataPaths.Groups(archive.Articles.Count, DataPaths.ShardArticles * DataPaths.PartShards);
        var (all, names) = (archive.Articles.Count, archive.Holdings.Names.All);
        ValueList<DataFileView> files =
        [
            File("articles", all, "rows", Parts("articles", "jsonl", parts)),
            File("mentions", names, "rows", Parts("mentions", "csv", parts)),
            File("quotes", archive.Holdings.InMarks, "rows", Parts("quotes", "csv", parts)),
            File("entities", archive.Entities.Count(e => e.Address is not null), "items",
                [$"{DataPaths.Folder}entities.json"]),
            File("annotations", names, "items", shards == 0 ? []
                : [DataPaths.Collection, .. Shards("annotations", "jsonld", shards)]),
            File("citations", all, "items", [.. Enumerable.Range(1, shards).SelectMany(
                n => ((string[])["bib", "ris", "json"]).Select(x => DataPaths.Shard("citations", x, n)))]),
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

    private DataFileView File(string key, int count, string unit, string[] paths) => new(
        key, around.Say("data." + key), around.Say($"data.{key}About"),
        FactView.Of(around, count, "data." + unit),
        paths.Take(MostLinks).Select(path => new LinkView(around.Href(new("/" + path)), Name(path))).ToValueList(),
        paths.Length > MostLinks ? around.Say("data.andSoOn", Name(paths[^1])) : null);

    private static string[] Parts(string name, string extension, int count) =>
        [.. Enumerable.Range(0, count).Select(n => DataPaths.Part(name, extension, n))];

    private static string[] Shards(string name, string extension, int count) =>
        [.. Enumerable.Range(1, count).Select(n => DataPaths.Shard(name, extension, n))];

    private static string Name(string path) => path[DataPaths.Folder.Length..];

    private string Json(Archive archive, ValueList<DataFileView> files) => JsonLd.Of(new JsonObject
    {
        ["@type"] = "Dataset",
        ["name"] = $"{around.Settings.Title}: {around.Say("data.title")}",
        ["description"] = around.Say("data.description"),
        ["url"] = around.Settings.Absolute(Routes.Data),
        ["inLanguage"] = around.Settings.Language,
        ["dateModified"] = archive.Updated?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["copyrightNotice"] = around.Settings.Rights,
        ["conditionsOfAccess"] = around.Settings.Rights,
        ["isAccessibleForFree"] = true,
        ["distribution"] = new JsonArray([.. files.SelectMany(Downloads)]),
    });

    // Of very many the first of each format: the page links the others, and each page of annotations the next.
    private IEnumerable<JsonNode> Downloads(DataFileView file) =>
        (file.Links.Count <= MostDownloads ? file.Links.AsEnumerable()
            : file.Links.DistinctBy(link => Format(link.Text), StringComparer.Ordinal)).Select(link => new JsonObject
        {
            ["@type"] = "DataDownload",
            ["name"] = $"{file.Name}: {link.Text}",
            ["contentUrl"] = Origin + link.Href,
            ["encodingFormat"] = Format(link.Text),
        });

    // A link holds the site's path already.
    private string Origin => around.Settings.Url.TrimEnd('/')[..^around.Settings.BasePath.Length];

    private static string Format(string name) => name[(name.LastIndexOf('.') + 1)..] switch
    {
        "csv" => "text/csv",
        "jsonl" => "application/jsonl",
        "jsonld" => "application/ld+json",
        "bib" => "application/x-bibtex",
        "ris" => "application/x-research-info-systems",
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
/// <param name="Count">How many rows or items, in all parts together.</param>
/// <param name="Links">Its parts, oldest articles first; empty while there are no articles.</param>
/// <param name="AndSoOn">Up to which part it goes on, where not all are linked; else null.</param>
public sealed record DataFileView(
    string Id, string Name, string About, FactView Count, ValueList<LinkView> Links, string? AndSoOn);
