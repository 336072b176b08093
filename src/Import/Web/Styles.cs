using AngleSharp.Dom;

namespace StaticArchive.Import.Web;

/// <summary>What an element's own style says.</summary>
internal static class Styles
{
    /// <param name="rule">Without blanks: <c>display:none</c>.</param>
    public static bool Say(IElement element, string rule) =>
        element.GetAttribute("style") is { } style
        && style.Replace(" ", "", StringComparison.Ordinal).Contains(rule, StringComparison.OrdinalIgnoreCase);
}
