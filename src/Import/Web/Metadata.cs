using AngleSharp.Dom;
using StaticArchive.Import.Files;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Web;

/// <summary>What a page says about its article: JSON-LD first, then OpenGraph, then the page itself. What makes no sense is passed over.</summary>
internal static class Metadata
{
    public static Given Of(IDocument page)
    {
        var data = LinkedData.Of(page);
        foreach (var (name, content) in Metas(page)) data.TryAdd(name, content);
        return new()
        {
            Title = Title(page, data.GetValueOrDefault("title")),
            Lead = Text(data.GetValueOrDefault("lead")),
            Published = Date(data.GetValueOrDefault("published")) ?? Walk.Elements(page, "time").Select(t => Date(t.GetAttribute("datetime"))).FirstOrDefault(d => d is not null),
            Source = Text(data.GetValueOrDefault("source")),
            Author = Text(data.GetValueOrDefault("author")),
            Url = Canonical(page) ?? Web(data.GetValueOrDefault("url")),
            Language = Language(page.DocumentElement?.GetAttribute("lang") ?? data.GetValueOrDefault("language")),
            Tags = Tags(data.GetValueOrDefault("tags")),
        };
    }

    private static IEnumerable<(string, string)> Metas(IDocument page) =>
        from meta in Walk.Elements(page, "meta")
        let name = (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"))?.ToLowerInvariant()
        let content = meta.GetAttribute("content")
        where name is not null && !string.IsNullOrWhiteSpace(content)
        let field = name switch
        {
            "og:title" or "twitter:title" => "title",
            "og:description" or "description" => "lead",
            "article:published_time" or "datepublished" or "pubdate" or "dc.date" => "published",
            "article:author" or "author" or "dc.creator" => "author",
            "og:site_name" => "source",
            "og:url" => "url",
            "keywords" or "news_keywords" => "tags",
            _ => null,
        }
        where field is not null && !(field == "author" && GivenFields.IsWebAddress(content))
        select (field, content);

    /// <summary>The printed heading when it stands alone or says what the metadata say; else the metadata; else the name of the page.</summary>
    private static string? Title(IDocument page, string? said)
    {
        var headings = Walk.Elements(page, "h1").Select(h => Text(Walk.Words(h, Clutter.IsMachinery))).OfType<string>().Take(5).ToArray();
        var name = Walk.Elements(page, "title").Select(t => Text(Walk.Words(t))).FirstOrDefault();
        var title = Text(said);
        return Array.Find(headings, h => h == title || title?.StartsWith(h, StringComparison.Ordinal) == true && h.Length > 10)
            ?? (headings.Length == 1 && (title is null || name?.Contains(headings[0], StringComparison.Ordinal) == true) ? headings[0] : null)
            ?? title ?? headings.FirstOrDefault() ?? Bare(name);
    }

    // "Mỹ quan ngại | VTC News": outlets sign their pages.
    private static string? Bare(string? name)
    {
        var cut = name is null ? -1 : Math.Max(name.LastIndexOf(" | ", StringComparison.Ordinal), name.LastIndexOf(" - ", StringComparison.Ordinal));
        return cut > 20 ? name![..cut].Trim() : name;
    }

    /// <summary>The day that is written: 2024-05-16T23:30:00+07:00 is the 16th.</summary>
    private static PartialDate? Date(string? text) =>
        text is { Length: >= 10 } && PartialDate.TryParse(text.Trim() is { Length: >= 10 } day ? day[..10] : "", out var date) ? date : null;

    private static string? Canonical(IDocument page) =>
        Walk.Elements(page, "link").Where(l => l.GetAttribute("rel") == "canonical").Select(l => Web(l.GetAttribute("href"))).FirstOrDefault(u => u is not null);

    private static string? Web(string? address) =>
        address?.Split(", ")[0].Trim() is { } first && GivenFields.IsWebAddress(first) ? first : null;

    private static string? Language(string? tag) =>
        tag?.Trim() is { Length: >= 2 and <= 12 } text && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? text.Replace('_', '-').Split('-') is [var main, ..] ? main.ToLowerInvariant() : null : null;

    private static ValueList<string> Tags(string? words) => (words ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Nfc.Of)
        .Where(t => t.Length <= 60).Distinct(StringComparer.Ordinal).Take(20).ToValueList();

    private static string? Text(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? Nfc.Of(line) : null;
}
