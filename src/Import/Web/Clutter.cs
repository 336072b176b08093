using System.Collections.Frozen;
using AngleSharp.Dom;
using StaticArchive.Vietnamese;

namespace StaticArchive.Import.Web;

/// <summary>
/// Knows what on a page is no part of the article: menus, scripts, comments, links to other articles.
/// </summary>
internal sealed class Clutter
{
    private static readonly string[] Names = ["class", "id", "type", "aria-labelledby", "data-e2e"];
    private static readonly string[] Lines = [.. Lists.Lines("page-clutter.txt")];
    private static readonly string[] Anywhere = [.. Lines.Where(line => line[0] == '*').Select(line => line[1..])];
    private static readonly FrozenSet<string> Words =
        Lines.Select(line => line.TrimStart('*')).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<IElement, bool> known = [];
    private readonly HashSet<INode> titled;
    private readonly HashSet<INode> trunk;

    public Clutter(INode body)
    {
        // What holds the title or most of a page is its story, whatever it is called: <div class="has-comments">,
        // <div class="sidebar-1">.
        titled = Above(Walk.Elements(body, "h1").Take(2).ToArray());
        trunk = Trunk(body);
    }

    public bool Is(IElement element)
    {
        if (known.TryGetValue(element, out var told)) return told;
        return known[element] =
            IsSurely(element) || (MayBeNamed(element) && HasName(element, IsWord) && !trunk.Contains(element));
    }

    /// <summary>What no reader sees as text, wherever it stands.</summary>
    public static bool IsMachinery(IElement element) => element.LocalName is
        "script" or "style" or "noscript" or "template" or "iframe" or "svg" or "math" or "button" or "select"
        or "textarea" or "input" or "object" or "embed" or "audio" or "video" or "canvas" or "head" or "dialog";

    private bool IsSurely(IElement element) =>
        IsMachinery(element) || element.LocalName is "nav" or "aside" or "footer" or "form"
        || IsHidden(element) || (MayBeNamed(element) && HasName(element, HasWordInside));

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "banner"
        || Styles.Say(element, "display:none");

    // Of the article itself and of what holds it no name is believed: <body class="has-sidebar">, <article
    // class="article-tags-2">.
    private bool MayBeNamed(IElement element) => !titled.Contains(element)
        && element.LocalName is not ("body" or "html" or "article" or "main" or "p" or "h1" or "figure" or "img");

    private delegate bool Asked(ReadOnlySpan<char> name);

    private static bool HasName(IElement element, Asked asked)
    {
        foreach (var attribute in Names)
        {
            if (element.GetAttribute(attribute) is not { } names) continue;
            foreach (var name in names.AsSpan().SplitAny(' ', '\t', '\n'))
            {
                if (asked(names.AsSpan(name))) return true;
            }
        }

        return false;
    }

    // "related-news", "box_comment", "tags--list": the first or the last part says what it is.
    private static bool IsWord(ReadOnlySpan<char> name)
    {
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.Contains(name)) return true;
        var first = name.IndexOfAny('-', '_');
        var last = name.LastIndexOfAny('-', '_');
        return first > 0 && (words.Contains(name[..first]) || words.Contains(name[(last + 1)..]));
    }

    // "jp-relatedposts", "box-tinlienquanv2", "RelatedOneNews".
    private static bool HasWordInside(ReadOnlySpan<char> name)
    {
        foreach (var word in Anywhere)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static HashSet<INode> Above(IElement[] headings)
    {
        var above = new HashSet<INode>();
        if (headings is not [INode node]) return above;
        while (node.Parent is { } parent && above.Add(parent)) node = parent;
        return above;
    }

    /// <summary>From the body down, as long as one element holds more than half of the letters outside links.</summary>
    private HashSet<INode> Trunk(INode body)
    {
        var prose = Prose.Of(body, IsSurely);
        var trunk = new HashSet<INode>();
        for (INode? node = body; node is not null;)
        {
            trunk.Add(node);
            node = node.ChildNodes.FirstOrDefault(child => prose.Unlinked(child) * 2 > prose.Unlinked(body));
        }

        return trunk;
    }
}
