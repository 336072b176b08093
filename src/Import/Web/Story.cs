using AngleSharp.Dom;

namespace StaticArchive.Import.Web;

/// <summary>Finds the element that holds the article: the one marked so, else the one with the densest text.</summary>
internal static class Story
{
    // An article marked as such but with fewer letters is a teaser among others.
    private const int Fewest = 200;

    public static INode Body(IDocument page) => (INode?)page.Body ?? page.DocumentElement ?? (INode)page;

    public static INode In(INode body, Clutter clutter)
    {
        var prose = Prose.Of(body, clutter.Is);
        var elements = Walk.Below(body, clutter.Is).OfType<IElement>().Where(e => !clutter.Is(e)).ToArray();
        return Marked(elements, prose) ?? Densest(body, elements, prose) ?? body;
    }

    private static INode? Marked(IElement[] elements, Prose prose)
    {
        var marked = elements.Where(e => prose.In(e) >= Fewest).ToArray();
        return Array.Find(marked, e => e.GetAttribute("itemprop") == "articleBody")
            ?? marked.Where(e => e.LocalName == "article").MaxBy(prose.In)
            ?? Array.Find(marked, e => e.LocalName == "main");
    }

    /// <summary>Each paragraph gives its letters to its parent, and half of them to its grandparent.</summary>
    private static INode? Densest(INode body, IElement[] elements, Prose prose)
    {
        var scores = new Dictionary<INode, int>();
        foreach (var node in elements.Where(e => e.LocalName is "p" or "div" or "td" or "blockquote"))
        {
            var isParagraph = node.LocalName is "p" or "blockquote";
            var own = isParagraph ? prose.In(node) : node.ChildNodes.OfType<IText>().Sum(t => t.Data.Trim().Length);
            if (own < 25 || node == body) continue;
            var home = isParagraph ? node.Parent! : node;
            scores[home] = scores.GetValueOrDefault(home) + own;
            if (home != body && home.Parent is { } above) scores[above] = scores.GetValueOrDefault(above) + own / 2;
        }

        return scores.Count == 0 ? null : scores.MaxBy(score => score.Value).Key;
    }
}
