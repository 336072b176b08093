namespace StaticArchive.Compose.Frame;

/// <summary>Text made safe for HTML, between tags and in quoted attributes.</summary>
public static class Html
{
    public static string Escape(string text) =>
        text.AsSpan().IndexOfAny("&<>\"'") < 0 ? text : text
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>The small picture of a type; filled when reviewed.</summary>
    public static string Shape(string kind, bool reviewed) =>
        $"""<svg class="k {kind}{(reviewed ? "" : " open")}" aria-hidden="true"><use href="#k-{kind}"/></svg>""";
}
