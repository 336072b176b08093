using AngleSharp.Dom;
using StaticArchive.Model.News;

namespace StaticArchive.Check;

/// <summary>Says which links of a page stay on the site, and which file each of them means.</summary>
internal sealed class PublishedLinks(SiteSettings settings)
{
    private readonly string root = settings.BasePath + "/";
    private readonly string origin = settings.Url[..^settings.BasePath.Length];

    public IEnumerable<string> Of(IElement element)
    {
        foreach (var name in (string[])["href", "src", "action", "poster"])
        {
            if (element.GetAttribute(name) is { Length: > 0 } link && StaysHere(link)) yield return link;
        }

        // What machines are told: the address of the page, its picture.
        if (element.GetAttribute("content") is { } content && IsOwn(content)) yield return content;
    }

    /// <summary>The file below the output folder; null for an address outside of the site.</summary>
    /// <param name="page">The file that holds the link.</param>
    public string? Target(string page, string path)
    {
        if (path.Length == 0) return page;
        if (!Uri.TryCreate(new Uri(origin + root + page), path, out var uri)) return null;
        var full = Uri.UnescapeDataString(uri.AbsolutePath);
        if (full == settings.BasePath) return "index.html";
        if (!full.StartsWith(root, StringComparison.Ordinal)) return null;
        full = full[root.Length..];
        return full.Length == 0 || full.EndsWith('/') ? full + "index.html" : full;
    }

    private bool StaysHere(string link) =>
        IsOwn(link) || (!link.StartsWith("//", StringComparison.Ordinal)
            && !link.StartsWith("data:", StringComparison.Ordinal)
            && (!Uri.TryCreate(link, UriKind.Absolute, out var uri) || uri.Scheme == "file"));

    private bool IsOwn(string link) =>
        link == settings.Url || link.StartsWith(settings.Url + "/", StringComparison.Ordinal);
}
