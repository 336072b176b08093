namespace StaticArchive.Model.Flow;

/// <summary>
/// An address below the site's root, such as <c>/bai-viet/2024/05/my-quan-ngai/</c>; never with the base path.
/// </summary>
public readonly record struct Route(string Path)
{
    /// <summary>The file that a host serves for this address.</summary>
    public string File => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    /// <summary>The Markdown page published beside it.</summary>
    public string MarkdownFile => Path[1..] + "index.md";

    /// <summary>How other sites may show it, published beside it.</summary>
    public string EmbedFile => Path[1..] + "oembed.json";

    public override string ToString() => Path;
}
