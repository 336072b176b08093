using System.Collections.Frozen;
using AngleSharp.Dom;
using StaticArchive.Vietnamese;

namespace StaticArchive.Import.Web;

/// <summary>Knows what on a page is no part of the article: menus, scripts, comments, links to other articles.</summary>
internal static class Clutter
{
    private static readonly FrozenSet<string> Words = Lists.Lines("page-clutter.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(IElement element) => IsMachinery(element) || element.LocalName is "nav" or "aside" or "footer" or "form"
        || IsHidden(element) || HasWord(element);

    /// <summary>What no reader sees as text, wherever it stands.</summary>
    public static bool IsMachinery(IElement element) => element.LocalName is "script" or "style" or "noscript" or "template" or "iframe" or "svg"
        or "math" or "button" or "select" or "textarea" or "input" or "object" or "embed" or "audio" or "video" or "canvas" or "head" or "dialog";

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "banner"
        || element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    // Of the article itself and of what holds it no name is believed: <body class="has-sidebar">, <article class="article-tags-2">.
    private static bool HasWord(IElement element) => element.LocalName is not ("body" or "html" or "article" or "main" or "p" or "h1" or "figure")
        && (Named(element.GetAttribute("class")) || Named(element.Id));

    private static bool Named(string? names)
    {
        if (names is null) return false;
        foreach (var name in names.AsSpan().SplitAny(' ', '\t', '\n'))
        {
            if (IsWord(names.AsSpan(name)) || Starts(names.AsSpan(name))) return true;
        }

        return false;
    }

    // "related-news", "box_comment", "tags--list": the first or the last part says what it is.
    private static bool Starts(ReadOnlySpan<char> name)
    {
        var first = name.IndexOfAny('-', '_');
        return first > 0 && (IsWord(name[..first]) || IsWord(name[(name.LastIndexOfAny('-', '_') + 1)..]));
    }

    private static bool IsWord(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
