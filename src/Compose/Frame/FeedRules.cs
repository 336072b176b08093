using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>
/// Which feeds there are: an entry must say a moment, so what has no whole date gives none, and nothing may link it.
/// </summary>
public static class FeedRules
{
    private const int FromArticles = 20;

    /// <summary>The settings of a site that has feeds only when an article can stand in them.</summary>
    public static SiteSettings For(SiteSettings settings, Archive archive) =>
        settings with { Feeds = settings.Feeds && archive.Articles.Any(IsEntry) };

    public static bool IsEntry(ArticleRecord article) => article.Published?.Full is not null;

    /// <summary>The feed of an entity that is mentioned often enough to be followed.</summary>
    public static Feed? Of(Archive archive, Entity entity) =>
        entity.Address is { } address && entity.Articles.Count >= FromArticles
            ? Of(archive, address, entity.Name, entity.Articles)
            : null;

    /// <summary>The feed of a tag or a source.</summary>
    public static Feed? Of(Archive archive, Route address, string name, ValueList<int> articles) =>
        articles.Any(number => IsEntry(archive.Articles[number])) ? new(address, name) : null;
}
