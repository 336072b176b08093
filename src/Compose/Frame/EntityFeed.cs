using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>The feed of an entity that is mentioned often enough to be followed.</summary>
public static class EntityFeed
{
    private const int FromArticles = 20;

    /// <summary>Null when it has no page, few articles, or none whose day is known: a feed must say a moment.</summary>
    public static Feed? Of(Archive archive, Entity entity) =>
        entity.Address is { } address && entity.Articles.Count >= FromArticles
            && entity.Articles.Any(article => archive.Articles[article].Published?.Full is not null)
            ? new(address, entity.Name) : null;
}
