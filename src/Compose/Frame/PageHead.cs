using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Frame;

/// <summary>What a page says about itself; <see cref="Frames"/> makes the frame around it from this.</summary>
/// <param name="Title">Without the site's name.</param>
/// <param name="Description">One or two plain sentences.</param>
public sealed record PageHead(Route Address, string Title, string Description)
{
    /// <summary>The list it belongs to, marked in the navigation: <c>/nhan-vat/</c>.</summary>
    public Route? Section { get; init; }

    /// <summary>An <c>index.md</c> lies beside the page.</summary>
    public bool HasMarkdown { get; init; }

    /// <summary>An <c>oembed.json</c> lies beside the page.</summary>
    public bool HasEmbed { get; init; }

    public bool NoIndex { get; init; }

    /// <summary>The template brings its own masthead.</summary>
    public bool OwnTop { get; init; }

    /// <summary>Given for articles.</summary>
    public ArticleHead? Article { get; init; }

    /// <summary>The page's own picture for social cards; the theme's card without one.</summary>
    public Route? Picture { get; init; }

    /// <summary>Schema.org description of the page, by <see cref="JsonLd"/>; empty for none.</summary>
    public string JsonLd { get; init; } = "";

    /// <summary>Feeds besides the site's own.</summary>
    public ValueList<Feed> Feeds { get; init; }

    /// <summary>ES modules of the theme's assets: <c>article.js</c>.</summary>
    public ValueList<string> Scripts { get; init; }

    /// <summary>
    /// A sentence in the foot about the whole archive. Never on article pages: one new article would touch them all
    /// (contract 6).
    /// </summary>
    public string? Counts { get; init; }
}

/// <summary>What OpenGraph and collectors of references ask of articles.</summary>
/// <param name="Published">EDTF; null when no day is known.</param>
/// <param name="Author">As it is printed.</param>
/// <param name="Authors">Each of them.</param>
public sealed record ArticleHead(
    string? Published, string? Author, ValueList<string> Authors, string? Source, string Language,
    ValueList<string> Tags);
