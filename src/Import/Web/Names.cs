using AngleSharp.Dom;

namespace StaticArchive.Import.Web;

/// <summary>What the names of an element call it: <c>class="detail-sapo"</c>, <c>data-role="sapo"</c>.</summary>
internal static class Names
{
    private const int Longest = 500;
    private static readonly char[] Joints = [' ', '\t', '\n', '-', '_'];

    /// <summary>One of the words is a name of the element, or a part of a name between hyphens.</summary>
    public static bool Have(IElement element, params string[] words) =>
        Parts(element).Any(p => words.Contains(p, StringComparer.OrdinalIgnoreCase));

    /// <summary>The element, or one of the two around it, has such a name.</summary>
    public static bool Near(IElement element, params string[] words) =>
        Have(element, words) || element.ParentElement is { } parent
        && (Have(parent, words) || (parent.ParentElement is { } above && Have(above, words)));

    /// <summary>One of the words is somewhere in a name: "PhotoCMS_Caption", "wp-caption-text".</summary>
    public static bool Hold(IElement element, params string[] words) =>
        Parts(element).Any(p => words.Any(w => p.Contains(w, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Parts(IElement element) =>
        from attribute in (string[])["class", "data-role", "itemprop", "rel"]
        let names = element.GetAttribute(attribute)
        where names is { Length: < Longest }
        from part in names.Split(Joints, StringSplitOptions.RemoveEmptyEntries)
        select part;
}
