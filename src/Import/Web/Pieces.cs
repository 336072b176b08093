using AngleSharp.Dom;

namespace StaticArchive.Import.Web;

/// <summary>
/// Parts an article's element into pieces in reading order: innermost blocks, pictures, and text that stands loose
/// between blocks.
/// </summary>
internal static class Pieces
{
    /// <returns>A block or picture alone, or the nodes of a stretch of loose text.</returns>
    public static IEnumerable<IReadOnlyList<INode>> Of(
        INode story, Func<IElement, bool> isCaption, Func<IElement, bool> isClutter)
    {
        var holders = Holders(story, isCaption);
        var run = new List<INode>();
        foreach (var node in Walk.Below(story, e => isClutter(e) || !holders.Contains(e) || isCaption(e)))
        {
            var loose = IsLoose(node);
            if (run.Count > 0 && !(loose && run[^1].Parent == node.Parent))
            {
                yield return run;
                run = [];
            }

            if (loose) run.Add(node);
            else if (node is IElement element && IsPiece(element)) yield return [element];
        }

        if (run.Count > 0) yield return run;

        bool IsPiece(IElement e) =>
            !isClutter(e) && (e.LocalName == "img" || isCaption(e) || (Walk.IsBlock(e) && !holders.Contains(e)));

        bool IsLoose(INode node) => node is IText || (node is IElement e && !Walk.IsBlock(e) && e.LocalName != "img"
            && !holders.Contains(e) && !isCaption(e) && !isClutter(e));
    }

    /// <summary>Elements with a block, a caption or a picture somewhere below.</summary>
    private static HashSet<INode> Holders(INode story, Func<IElement, bool> isCaption)
    {
        var holders = new HashSet<INode>();
        foreach (var element in Walk.Below(story).OfType<IElement>())
        {
            if (!Walk.IsBlock(element) && element.LocalName != "img" && !isCaption(element)) continue;
            for (var up = element.Parent; up is not null && up != story && holders.Add(up);) up = up.Parent;
        }

        return holders;
    }
}
