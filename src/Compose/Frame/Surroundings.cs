using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>What every page of the site shares: its settings and the words around the articles.</summary>
public sealed record Surroundings(SiteSettings Settings, Strings Words)
{
    /// <summary>Where a picture of the input folder is published; null when it is not kept.</summary>
    public Func<string, KeptPicture?> PictureAt { get; init; } = _ => null;

    /// <summary>Whether the curators wrote a page about the archive, which every foot then links.</summary>
    public bool HasAbout { get; init; } = true;

    /// <summary>
    /// The language of most articles, as <see cref="Article.Language"/>, when the pages themselves speak another; else
    /// null.
    /// </summary>
    public string? TextLanguage { get; init; }

    public PathWords Paths => Settings.Paths;

    public string Href(Route route) => Settings.Href(route);

    public string Say(string key, params ReadOnlySpan<object?> values) => Words.Say(key, values);
}

/// <summary>A picture that the site publishes, and its size in pixels.</summary>
public sealed record KeptPicture(Route Address, int Width, int Height);
