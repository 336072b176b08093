using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>An article as a reference: in words, APA, BibTeX, RIS and CSL-JSON.</summary>
public static class Citations
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static CitationView Of(Surroundings around, ArticleRecord record, Article article)
    {
        var address = around.Settings.Absolute(record.Address);
        var day = article.Published is { } date ? $" ({Wording.Day(date)})" : "";
        var source = article.Source ?? around.Say("cite.noSource");
        return new(
            $"“{article.Title}”{day}.", around.Settings.Title, $", {around.Say("cite.source", source)}.", address,
            ApaCitation.Of(around, article, address),
            Bibtex.Of(around, record, article), Ris(around, article, address), Csl(around, article, address));
    }

    private static string Ris(Surroundings around, Article article, string address)
    {
        var date = article.Published;
        (string Tag, string? Value)[] lines =
        [
            ("TY", "NEWS"), ("TI", article.Title), .. Authors.Of(article.Author).Select(name => ("AU", (string?)name)),
            ("T2", article.Source),
            ("PY", Whole(date?.Year)),
            ("DA", date is { Year: { } y, Month: { } m } ? Invariant($"{y:0000}/{m:00}/{date.Value.Day:00}/") : null),
            ("LA", article.Language), ("UR", address), ("DP", around.Settings.Title),
            ("N1", Concluded.Note(around, article)), ("ER", ""),
        ];
        return string.Join('\n', lines.Where(l => l.Value is not null).Select(l => $"{l.Tag}  - {l.Value}"));
    }

    private static string Csl(Surroundings around, Article article, string address)
    {
        var item = new JsonObject
        {
            ["id"] = address, ["type"] = "article-newspaper", ["title"] = article.Title,
        };
        if (article.Source is { } source) item["container-title"] = source;
        var authors = Authors.Of(article.Author).Select(name => new JsonObject { ["literal"] = name });
        if (article.Author is not null) item["author"] = new JsonArray([.. authors]);
        if (article.Published is { Year: { } year } date)
        {
            var parts = new JsonArray(year);
            if (date.Month is { } month) parts.Add(month);
            if (date.Day is { } day) parts.Add(day);
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(parts) };
        }

        (item["language"], item["URL"], item["archive"]) = (article.Language, address, around.Settings.Title);
        if (Concluded.Note(around, article) is { } note) item["note"] = note;
        return new JsonArray(item).ToJsonString(Readable);
    }

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
