using AngleSharp.Dom;
using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Web;

/// <summary>Writes the blocks of a page's article down in order: paragraphs, headings, quotations, captions with their pictures.</summary>
internal static class Printing
{
    private static readonly string[] CaptionWords = ["caption", "figcaption", "chuthich", "photocms_caption", "pcaption", "picturedesc"];
    private static readonly string[] LeadWords = ["sapo", "lead", "standfirst", "chapeau", "article-summary", "description", "detail-sapo", "singular-sapo"];

    /// <param name="title">The article's title: a heading with the same words is not printed twice.</param>
    /// <param name="lead">What the page's metadata call its description; null when they say nothing.</param>
    public static Sheet Of(INode story, string document, string? page, string? title, string? lead)
    {
        var sheet = new Sheet();
        string? picture = null;
        foreach (var piece in Pieces.Of(story, IsCaption))
        {
            if (piece is [IElement { LocalName: "img" } image])
            {
                picture = Pictures.Of(document, Source(image), page) ?? picture;
                continue;
            }

            var words = Walk.Words(piece, Clutter.IsMachinery);
            if (words.Length == 0 || words == title || IsLinks(piece, words)) continue;
            var role = piece is [IElement element] ? RoleOf(element, words, lead, sheet) : null;
            foreach (var part in words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                sheet.Add(part, role, role == BlockRole.Caption ? picture ?? Inside(piece, document, page) : null);
            }

            if (role == BlockRole.Caption) picture = null;
        }

        return sheet;
    }

    private static BlockRole? RoleOf(IElement element, string words, string? lead, Sheet sheet)
    {
        if (IsCaption(element)) return BlockRole.Caption;
        var early = sheet.Chunks.TrueForAll(c => c.Known is not null) && sheet.Chunks.Count < 3;
        if (early && (words == lead || HasWord(element, LeadWords))) return BlockRole.Lead;
        if (element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6") return BlockRole.Heading;
        for (var above = (INode?)element; above is not null; above = above.Parent)
        {
            if (above is IElement { LocalName: "blockquote" }) return BlockRole.Quotation;
            if (above is IElement { LocalName: "article" or "main" or "body" }) break;
        }

        return null;
    }

    private static bool IsCaption(IElement element) => element.LocalName == "figcaption" || HasWord(element, CaptionWords);

    private static bool HasWord(IElement element, string[] words) => element.GetAttribute("class") is { Length: < 500 } names
        && names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(n => words.Contains(n, StringComparer.OrdinalIgnoreCase));

    // "Xem thêm: …": more than half of it leads elsewhere.
    private static bool IsLinks(IReadOnlyList<INode> piece, string words) =>
        All(piece, "a").Sum(a => Walk.Words(a).Length) * 5 > words.Length * 3;

    private static IEnumerable<IElement> All(IReadOnlyList<INode> piece, string name) =>
        piece.OfType<IElement>().Where(e => e.LocalName == name).Concat(piece.SelectMany(n => Walk.Elements(n, name)));

    private static string? Inside(IReadOnlyList<INode> piece, string document, string? page) =>
        All(piece, "img").Select(img => Pictures.Of(document, Source(img), page)).FirstOrDefault(p => p is not null);

    private static string? Source(IElement image)
    {
        var source = image.GetAttribute("src");
        return source is { Length: > 0 } && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? source : image.GetAttribute("data-src") ?? image.GetAttribute("data-original");
    }
}
