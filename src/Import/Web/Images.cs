using AngleSharp.Dom;
using StaticArchive.Import.Files;

namespace StaticArchive.Import.Web;

/// <summary>Finds where the picture of an <c>img</c> is: pages that load pictures late name a stand-in first.</summary>
internal static class Images
{
    private static readonly string[] Late =
        ["data-original", "data-src", "data-lazy-src", "data-srcset", "data-lazy-srcset"];
    private static readonly string[] StandIns =
        ["placeholder", "blank.", "spacer", "loading", "lazyload", "grey.", "transparent", "1x1"];

    /// <param name="page">Web address of the page that was saved; null when unknown.</param>
    /// <returns>A path below the input folder, a web address, or null.</returns>
    public static string? Of(IElement image, string document, string? page)
    {
        var source = image.GetAttribute("src");
        // Browsers that save a page put its pictures beside it and leave the other names as they were.
        if (Pictures.Of(document, source, page) is { } saved && !GivenFields.IsWebAddress(saved)) return saved;
        var late = Late.Select(image.GetAttribute).Select(First).FirstOrDefault(s => s is not null);
        var shown = IsStandIn(source) ? First(image.GetAttribute("srcset")) ?? InPicture(image) : source;
        return Pictures.Of(document, late, page) ?? Pictures.Of(document, shown, page);
    }

    private static string? InPicture(IElement image) => image.ParentElement is { LocalName: "picture" } picture
        ? Walk.Elements(picture, "source").Select(s => First(s.GetAttribute("srcset") ?? s.GetAttribute("data-srcset")))
            .FirstOrDefault(s => s is not null)
        : null;

    // "https://example.org/a.jpg 800w, https://example.org/b.jpg 400w"
    private static string? First(string? set) =>
        set?.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..]
            ? first.TrimEnd(',') : null;

    private static bool IsStandIn(string? source) =>
        string.IsNullOrWhiteSpace(source) || source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || StandIns.Any(s => source.Contains(s, StringComparison.OrdinalIgnoreCase));
}
