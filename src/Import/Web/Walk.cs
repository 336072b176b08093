using System.Text;
using AngleSharp.Dom;

namespace StaticArchive.Import.Web;

/// <summary>Ways through a page that need no stack: a hostile one may nest a million elements.</summary>
internal static class Walk
{
    /// <summary>
    /// All nodes below a root in document order, without those inside what <paramref name="closed"/> names.
    /// </summary>
    public static IEnumerable<INode> Below(INode root, Func<IElement, bool>? closed = null)
    {
        // Places in lists of children: to ask a node for its next sibling takes the parser as long as it has elder
        // ones.
        var places = new List<(INodeList Children, int Next)> { (root.ChildNodes, 0) };
        while (places.Count > 0)
        {
            var (children, next) = places[^1];
            if (next == children.Length)
            {
                places.RemoveAt(places.Count - 1);
                continue;
            }

            places[^1] = (children, next + 1);
            var node = children[next];
            yield return node;
            if (node.HasChildNodes && !Is(closed, node)) places.Add((node.ChildNodes, 0));
        }
    }

    public static IEnumerable<IElement> Elements(INode root, params string[] names) =>
        Below(root).OfType<IElement>().Where(e => names.Contains(e.LocalName));

    /// <summary>The words of an element as a reader sees them: white space made one, <c>br</c> a line break.</summary>
    public static string Words(INode root, Func<IElement, bool>? closed = null) => Words([root], closed);

    /// <summary>The words of nodes that stand side by side.</summary>
    public static string Words(IEnumerable<INode> run, Func<IElement, bool>? closed = null)
    {
        var words = new StringBuilder();
        foreach (var node in run.Where(root => !Is(closed, root)).SelectMany(root => Below(root, closed).Prepend(root)))
        {
            if (node is IText text) Append(words, text.Data);
            else if (node is IElement { LocalName: "br" }) End(words);
            else if (node is IElement block && IsBlock(block)) Append(words, " ");
        }

        return words.ToString().Trim();
    }

    /// <summary>Elements that stand on lines of their own.</summary>
    public static bool IsBlock(IElement element) => element.LocalName is
        "p" or "div" or "section" or "article" or "main" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol"
        or "li" or "table" or "tbody" or "thead" or "tr" or "td" or "th" or "blockquote" or "figure" or "figcaption"
        or "pre" or "header" or "footer" or "aside" or "nav" or "form" or "dl" or "dt" or "dd" or "hr" or "center"
        or "body" or "address" or "details" or "summary" or "fieldset";

    private static bool Is(Func<IElement, bool>? closed, INode node) =>
        closed is not null && node is IElement element && closed(element);

    private static void Append(StringBuilder words, string data)
    {
        foreach (var letter in data)
        {
            if (!char.IsWhiteSpace(letter)) words.Append(letter);
            else if (words.Length > 0 && words[^1] is not (' ' or '\n')) words.Append(' ');
        }
    }

    private static void End(StringBuilder words)
    {
        while (words.Length > 0 && words[^1] == ' ') words.Length--;
        if (words.Length > 0) words.Append('\n');
    }
}
