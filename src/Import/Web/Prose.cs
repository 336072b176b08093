using AngleSharp.Dom;

namespace StaticArchive.Import.Web;

/// <summary>
/// How many letters stand below each element of a page, all and in links; summed once, from the leaves up.
/// </summary>
internal sealed class Prose
{
    private readonly Dictionary<INode, int> inside = [];
    private readonly Dictionary<INode, int> linked = [];

    /// <param name="closed">What is not looked into.</param>
    public static Prose Of(INode body, Func<IElement, bool> closed)
    {
        var prose = new Prose();
        foreach (var node in Walk.Below(body, closed).Where(n => n is not IElement e || !closed(e)).Reverse())
        {
            var all = node is IText text ? text.Data.Trim().Length : prose.inside.GetValueOrDefault(node);
            var links = node is IElement { LocalName: "a" } ? all : prose.linked.GetValueOrDefault(node);
            if (node.Parent is not { } parent || all == 0) continue;
            prose.inside[parent] = prose.inside.GetValueOrDefault(parent) + all;
            prose.linked[parent] = prose.linked.GetValueOrDefault(parent) + links;
        }

        return prose;
    }

    public int Unlinked(INode node) => inside.GetValueOrDefault(node) - linked.GetValueOrDefault(node);

    /// <summary>
    /// How much a node reads like a story: letters in links speak against it, because a list of links is none.
    /// </summary>
    public int In(INode node) => inside.GetValueOrDefault(node) - 2 * linked.GetValueOrDefault(node);
}
