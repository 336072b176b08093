using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticArchive.Engine.Render;

/// <summary>Decides which addresses a link of the Markdown may have: http, https, mailto and relative ones.</summary>
internal static class SafeLink
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static bool Allows(string url)
    {
        // Browsers skip control characters, so that "java\nscript:" would run; no honest address has them.
        if (url.Length == 0 || url.Any(c => char.IsControl(c) || c == '\\') || char.IsWhiteSpace(url[0])) return false;
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var path = url.AsSpan().IndexOfAny('/', '?', '#');
        if (colon < 0 || (path >= 0 && path < colon)) return true;
        return Schemes.Contains(url[..colon], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Leaves of each refused link its words, and of each picture from elsewhere a link.</summary>
    public static void Disarm(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
            if (!Allows(url)) link.ReplaceBy(new ContainerInline(), copyChildren: true);
            else if (link.IsImage && IsElsewhere(url)) link.IsImage = false;
        }

        foreach (var auto in document.Descendants<AutolinkInline>().ToList())
        {
            if (!auto.IsEmail && !Allows(auto.Url)) auto.ReplaceBy(new LiteralInline(auto.Url));
        }
    }

    private static bool IsElsewhere(string url) =>
        url.StartsWith("//", StringComparison.Ordinal)
            || Schemes.Any(s => url.StartsWith(s + ":", StringComparison.OrdinalIgnoreCase));
}
