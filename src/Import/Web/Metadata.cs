using AngleSharp.Dom;
using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Web;

/// <summary>
/// What a page says about its article: JSON-LD first, then OpenGraph, then the page itself. What makes no sense is
/// passed over.
/// </summary>
internal static class Metadata
{
    public static Given Of(IDocument page, Outlets outlets)
    {
        var data = LinkedData.Of(page);
        foreach (var (name, content) in Metas(page)) data.TryAdd(name, content);
        var url = Canonical(page) ?? Web(data.GetValueOrDefault("url")) ?? SavedFrom(page);
        var source = Text(data.GetValueOrDefault("source")) is { } named ? outlets.Proper(named) : Host(url, outlets);
        return new()
        {
            Title = Title(page, data.GetValueOrDefault("title")),
            Lead = Text(data.GetValueOrDefault("lead")),
            Published = Date(data.GetValueOrDefault("published"))
                ?? Walk.Elements(page, "time").Select(time => Date(time.GetAttribute("datetime")))
                    .FirstOrDefault(day => day is not null),
            Source = source,
            // "By VnExpress": an outlet that signs its own articles names no author.
            Author = Text(data.GetValueOrDefault("author")) is { } by && outlets.Proper(by) != source ? by : null,
            Url = url,
            Language = Language(page.DocumentElement?.GetAttribute("lang") ?? data.GetValueOrDefault("language")),
            Tags = Tags(data.GetValueOrDefault("tags")),
        };
    }

    private static IEnumerable<(string, string)> Metas(IDocument page) =>
        from meta in Walk.Elements(page, "meta")
        let attribute = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")
        let name = attribute?.ToLowerInvariant()
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

    /// <summary>
    /// The printed heading when it stands alone or says what the metadata say; else the metadata; else the name of
    /// the page.
    /// </summary>
    private static string? Title(IDocument page, string? said)
    {
        var headings = Headings(page, "h1");
        var name = Walk.Elements(page, "title").Select(t => Text(Walk.Words(t))).FirstOrDefault();
        var title = Text(said);
        return Array.Find(headings, h =>
                h == title || (title?.StartsWith(h, StringComparison.Ordinal) == true && h.Length > 10))
            ?? (headings is [var one] && (title is null || name?.Contains(one, StringComparison.Ordinal) == true)
                ? one : null)
            ?? title ?? headings.FirstOrDefault() ?? (Headings(page, "h2") is [var only] ? only : null) ?? Bare(name);
    }

    private static string[] Headings(IDocument page, string element) =>
    [
        .. Walk.Elements(page, element).Select(h => Text(Walk.Words(h, Clutter.IsMachinery))).OfType<string>().Take(5),
    ];

    // "Mỹ quan ngại | VTC News": outlets sign their pages.
    private static string? Bare(string? name)
    {
        if (name is null) return null;
        var bar = name.LastIndexOf(" | ", StringComparison.Ordinal);
        var cut = Math.Max(bar, name.LastIndexOf(" - ", StringComparison.Ordinal));
        return cut > 20 ? name[..cut].Trim() : name;
    }

    /// <summary>The day that is written: 2024-05-16T23:30:00+07:00 is the 16th.</summary>
    private static PartialDate? Date(string? text) =>
        text?.Trim() is { Length: >= 10 } written && PartialDate.TryParse(written[..10], out var date) ? date : null;

    private static string? Canonical(IDocument page) =>
        Walk.Elements(page, "link").Where(l => l.GetAttribute("rel") == "canonical")
            .Select(l => Web(l.GetAttribute("href"))).FirstOrDefault(u => u is not null);

    private static string? Host(string? url, Outlets outlets) =>
        url is null ? null : outlets.Named(new Uri(url).Host.Replace("www.", "", StringComparison.Ordinal));

    // <!-- saved from url=(0040)https://example.org/bai.html -->
    private static string? SavedFrom(IDocument page) => Walk.Below(page).Take(20).OfType<IComment>()
        .Select(c => c.Data.Trim()).Where(c => c.StartsWith("saved from url=(", StringComparison.Ordinal))
        .Select(c => Web(c[(c.IndexOf(')', StringComparison.Ordinal) + 1)..])).FirstOrDefault(u => u is not null);

    private static string? Web(string? address) =>
        address?.Split(", ")[0].Trim() is { } first && GivenFields.IsWebAddress(first) ? first : null;

    private static string? Language(string? tag) =>
        tag?.Trim() is { Length: >= 2 and <= 12 } text && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? text.Replace('_', '-').Split('-') is [var main, ..] ? main.ToLowerInvariant() : null : null;

    private static ValueList<string> Tags(string? words) => (words ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Nfc.Of)
        .Where(t => t.Length <= 60).Distinct(StringComparer.Ordinal).Take(20).ToValueList();

    private static string? Text(string? text) =>
        (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
            ? Nfc.Of(string.Join(' ', words)) : null;
}
