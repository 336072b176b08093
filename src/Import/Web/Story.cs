using AngleSharp.Dom;

namespace StaticArchive.Import.Web;

/// <summary>Finds the element that holds the article: the one marked so, else the one with the densest text.</summary>
internal static class Story
{
    // An article marked as such but with fewer letters is a teaser among others.
    private const int Fewest = 200;

    public static INode In(IDocument page)
    {
        var body = (INode?)page.Body ?? page.DocumentElement ?? (INode)page;
        var (inside, linked) = Letters(body);
        return Marked(body, inside, linked) ?? Densest(body, inside, linked) ?? body;
    }

    private static INode? Marked(INode body, Dictionary<INode, int> inside, Dictionary<INode, int> linked)
    {
        var marked = Walk.Below(body, Clutter.Is).OfType<IElement>().Where(e => !Clutter.Is(e))
            .Where(e => Prose(e, inside, linked) >= Fewest).ToArray();
        return Array.Find(marked, e => e.GetAttribute("itemprop") == "articleBody")
            ?? marked.Where(e => e.LocalName == "article").MaxBy(e => Prose(e, inside, linked))
            ?? Array.Find(marked, e => e.LocalName == "main");
    }

    /// <summary>Each paragraph gives its letters to its parent, and half of them to its grandparent.</summary>
    private static INode? Densest(INode body, Dictionary<INode, int> inside, Dictionary<INode, int> linked)
    {
        var scores = new Dictionary<INode, int>();
        foreach (var node in Walk.Below(body, Clutter.Is).OfType<IElement>().Where(e => !Clutter.Is(e) && e.LocalName is "p" or "div" or "td" or "blockquote"))
        {
            var own = node.LocalName is "p" or "blockquote" ? Prose(node, inside, linked) : node.ChildNodes.OfType<IText>().Sum(t => t.Data.Trim().Length);
            if (own < 25 || node == body) continue;
            var home = node.LocalName is "p" or "blockquote" ? node.Parent! : node;
            scores[home] = scores.GetValueOrDefault(home) + own;
            if (home != body && home.Parent is { } above) scores[above] = scores.GetValueOrDefault(above) + own / 2;
        }

        return scores.Count == 0 ? null : scores.MaxBy(score => score.Value).Key;
    }

    private static int Prose(INode node, Dictionary<INode, int> inside, Dictionary<INode, int> linked) =>
        inside.GetValueOrDefault(node) - 2 * linked.GetValueOrDefault(node);

    /// <summary>Letters below each element, all and in links; summed once, from the leaves up.</summary>
    private static (Dictionary<INode, int> Inside, Dictionary<INode, int> Linked) Letters(INode body)
    {
        var order = Walk.Below(body, Clutter.Is).Where(n => n is not IElement e || !Clutter.Is(e)).ToArray();
        var (inside, linked) = (new Dictionary<INode, int>(), new Dictionary<INode, int>());
        foreach (var node in order.Reverse())
        {
            var all = node is IText text ? text.Data.Trim().Length : inside.GetValueOrDefault(node);
            var links = node is IElement { LocalName: "a" } ? all : linked.GetValueOrDefault(node);
            if (node.Parent is not { } parent || all == 0) continue;
            inside[parent] = inside.GetValueOrDefault(parent) + all;
            linked[parent] = linked.GetValueOrDefault(parent) + links;
        }

        return (inside, linked);
    }
}
