using AngleSharp.Dom;
using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Web;

/// <summary>
/// Writes the blocks of a page's article down in order: paragraphs, headings, quotations, captions with their
/// pictures.
/// </summary>
/// <param name="document">Path of the saved file, for its pictures.</param>
/// <param name="said">What the page says about itself: its title is not printed twice, its lead is known again.</param>
/// <param name="sheet">What stands on it already comes before.</param>
internal sealed class Printing(string document, Given said, Clutter clutter, Outlets outlets, Sheet sheet)
{
    // What is shorter may stand in a masthead.
    private const int Paragraph = 60;
    private const int LongestMasthead = 8;
    // Nothing but masthead, lead and pictures was printed yet.
    private bool early = sheet.Chunks.Count == 0;
    private bool led;

    /// <param name="lead">Printed above the story; null when it stands in it, or nowhere.</param>
    public void Write(INode story, string? lead)
    {
        if (lead is not null) Add(lead, BlockRole.Lead);
        var pieces = Pieces.Of(story, Captions.Are, clutter.Is)
            .Select(nodes => (Nodes: nodes, Words: Words(nodes))).ToArray();
        // What stands above the printed title belongs to the page, except a picture.
        var title = Array.FindIndex(pieces, piece => piece.Words == said.Title);
        string? picture = null;
        for (var i = 0; i < pieces.Length; i++)
        {
            var (nodes, words) = pieces[i];
            var belongs = words.Length > 0 && i != title && (i > title || IsCaption(nodes));
            if (nodes is [IElement { LocalName: "img" } img]) picture = Images.Of(img, document, said.Url) ?? picture;
            else if (belongs) picture = Write(nodes, words, picture);
        }
    }

    /// <returns>The picture that still waits for its caption.</returns>
    private string? Write(IReadOnlyList<INode> piece, string words, string? picture)
    {
        if (Signposts.Are(piece, words) || words == said.Title || (early && IsOfMasthead(words))) return picture;
        if (IsCaption(piece) || (picture is not null && Captions.Look(piece, words)))
        {
            Add(words, BlockRole.Caption, Inside(piece) ?? picture);
            return null;
        }

        var role = piece is [IElement element] ? RoleOf(element, words) : null;
        foreach (var part in words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)) Add(part, role);
        return null;
    }

    private void Add(string words, BlockRole? role, string? picture = null)
    {
        sheet.Add(words, role, picture);
        led |= role == BlockRole.Lead;
        early &= role is BlockRole.Lead or BlockRole.Caption
            || (words.Length < Paragraph && sheet.Chunks.Count < LongestMasthead);
    }

    private bool IsOfMasthead(string words) =>
        PrintedDay.Of(words, outlets) is not null || Bylines.Reads(words) || words == said.Author;

    private BlockRole? RoleOf(IElement element, string words)
    {
        if (early && !led && Masthead.IsLead(element, words, said.Lead)) return BlockRole.Lead;
        if (element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6") return BlockRole.Heading;
        for (var above = (INode?)element; above is not null; above = above.Parent)
        {
            if (above is IElement { LocalName: "blockquote" }) return BlockRole.Quotation;
            // An item of a list reads like a heading and is none.
            if (above is IElement { LocalName: "li" }) return BlockRole.Paragraph;
            if (above is IElement { LocalName: "article" or "main" or "body" }) break;
        }

        return null;
    }

    private static bool IsCaption(IReadOnlyList<INode> piece) => piece is [IElement element] && Captions.Are(element);

    private static string Words(IReadOnlyList<INode> piece) => piece is [IElement element] && Captions.Are(element)
        ? Captions.Words(element) : Walk.Words(piece, Clutter.IsMachinery);

    private string? Inside(IReadOnlyList<INode> piece) =>
        Signposts.All(piece, "img").Select(i => Images.Of(i, document, said.Url)).FirstOrDefault(p => p is not null);
}
