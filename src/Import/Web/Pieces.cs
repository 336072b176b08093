using AngleSharp.Dom;

namespace StaticArchive.Import.Web;

/// <summary>Parts an article's element into pieces in reading order: innermost blocks, pictures, and text that stands loose between blocks.</summary>
internal static class Pieces
{
    /// <returns>A block or picture alone, or the nodes of a stretch of loose text.</returns>
    public static IEnumerable<IReadOnlyList<INode>> Of(INode story, Func<IElement, bool> isCaption)
    {
        var holders = Holders(story, isCaption);
        foreach (var node in Walk.Below(story, e => Clutter.Is(e) || !holders.Contains(e) || IsWhole(e)))
        {
            if (node is IElement element && IsPiece(element)) yield return [element];
            else if (IsLoose(node) && !IsLoose(node.PreviousSibling)) yield return Run(node);
        }

        // A caption is one piece, unless it is the table or figure around the picture as well.
        bool IsWhole(IElement e) => isCaption(e) && e.LocalName is not ("figure" or "table");

        bool IsPiece(IElement e) => !Clutter.Is(e) && (e.LocalName == "img" || IsWhole(e) || (Walk.IsBlock(e) && !holders.Contains(e)));

        bool IsLoose(INode? node) => node is IText || (node is IElement e && !Walk.IsBlock(e) && e.LocalName != "img"
            && !holders.Contains(e) && !IsWhole(e) && !Clutter.Is(e));

        List<INode> Run(INode first)
        {
            var run = new List<INode>();
            for (INode? node = first; IsLoose(node); node = node!.NextSibling) run.Add(node!);
            return run;
        }
    }

    /// <summary>Elements with a block, a caption or a picture somewhere below.</summary>
    private static HashSet<INode> Holders(INode story, Func<IElement, bool> isCaption)
    {
        var holders = new HashSet<INode>();
        foreach (var element in Walk.Below(story).OfType<IElement>().Where(e => Walk.IsBlock(e) || isCaption(e) || e.LocalName == "img"))
        {
            for (var above = element.Parent; above is not null && above != story && holders.Add(above);) above = above.Parent;
        }

        return holders;
    }
}
