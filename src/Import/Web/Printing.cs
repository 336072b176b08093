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
        foreach (var element in Leaves(story))
        {
            if (element.LocalName is "img")
            {
                picture = Pictures.Of(document, Source(element), page) ?? picture;
                continue;
            }

            var words = Walk.Words(element, Clutter.IsMachinery);
            if (words.Length == 0 || words == title || IsLinks(element, words)) continue;
            var role = RoleOf(element, words, lead, sheet);
            foreach (var part in words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                sheet.Add(part, role, role == BlockRole.Caption ? picture ?? Inside(element, document, page) : null);
            }

            if (role == BlockRole.Caption) picture = null;
        }

        return sheet;
    }

    /// <summary>The innermost blocks, whole captions, and pictures.</summary>
    private static IEnumerable<IElement> Leaves(INode story)
    {
        var holders = Holders(story);
        return Walk.Below(story, e => Clutter.Is(e) || IsLeaf(e)).OfType<IElement>()
            .Where(e => !Clutter.Is(e) && (e.LocalName is "img" || IsLeaf(e)));

        bool IsLeaf(IElement e) => IsCaption(e) && e.LocalName is not "figure" and not "table" and not "img"
            || Walk.IsBlock(e) && !holders.Contains(e);
    }

    /// <summary>Elements with a block, a caption or, in figures, a picture somewhere below.</summary>
    private static HashSet<INode> Holders(INode story)
    {
        var holders = new HashSet<INode>();
        foreach (var element in Walk.Below(story).OfType<IElement>().Where(e => Walk.IsBlock(e) || IsCaption(e) || e.LocalName == "img"))
        {
            for (var above = element.Parent; above is not null && above != story && holders.Add(above);) above = above.Parent;
        }

        return holders;
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
    private static bool IsLinks(IElement element, string words) =>
        Walk.Elements(element, "a").Sum(a => Walk.Words(a).Length) * 5 > words.Length * 3;

    private static string? Inside(IElement element, string document, string? page) =>
        Walk.Elements(element, "img").Select(img => Pictures.Of(document, Source(img), page)).FirstOrDefault(p => p is not null);

    private static string? Source(IElement image)
    {
        var source = image.GetAttribute("src");
        return source is { Length: > 0 } && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? source : image.GetAttribute("data-src") ?? image.GetAttribute("data-original");
    }
}
