using StaticArchive.Import.Files;
using System.Text.Json;
using AngleSharp.Dom;

namespace StaticArchive.Import.Web;

/// <summary>The news article that a page describes in JSON-LD.</summary>
internal static class LinkedData
{
    private static readonly string[] Kinds =
    [
        "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "Article", "BlogPosting",
    ];

    /// <summary>Its texts under simple names; empty when there is none that can be read.</summary>
    public static Dictionary<string, string> Of(IDocument page)
    {
        var scripts = Walk.Elements(page, "script").Where(s => s.GetAttribute("type") == "application/ld+json");
        foreach (var script in scripts)
        {
            try
            {
                using var json = JsonDocument.Parse(Walk.Words(script), new() { AllowTrailingCommas = true });
                if (Article(json.RootElement) is { } article) return Texts(article);
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException)
            {
                // A page's own mistake (or half a character in it): the other signs on the page speak.
            }
        }

        return [];
    }

    private static JsonElement? Article(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().Select(Article).FirstOrDefault(a => a is not null);
        }

        if (element.ValueKind != JsonValueKind.Object) return null;
        if (element.TryGetProperty("@type", out var type) && Strings(type).Any(Kinds.Contains)) return element;
        return element.TryGetProperty("@graph", out var graph) ? Article(graph) : null;
    }

    private static Dictionary<string, string> Texts(JsonElement article)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, path) in new[]
        {
            ("title", "headline"), ("lead", "description"), ("published", "datePublished"), ("author", "author"),
            ("source", "publisher"), ("url", "mainEntityOfPage"), ("url", "url"), ("tags", "keywords"),
            ("language", "inLanguage"),
        })
        {
            if (texts.ContainsKey(name) || !article.TryGetProperty(path, out var value)) continue;
            // {"@id": "https://example.org/#organization"} points to a name elsewhere, and is none.
            var said = name == "url" ? Addresses(value) : Strings(value).Where(text => !GivenFields.IsWebAddress(text));
            if (string.Join(", ", said) is { Length: > 0 } text) texts[name] = text;
        }

        return texts;
    }

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Strings(name),
        _ => [],
    };

    private static IEnumerable<string> Addresses(JsonElement value) =>
        value.ValueKind != JsonValueKind.Object ? Strings(value)
        : value.TryGetProperty("@id", out var id) ? Strings(id) : [];
}
