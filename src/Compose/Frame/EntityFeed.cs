using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>The feed of an entity that is mentioned often enough to be followed.</summary>
public static class EntityFeed
{
    private const int FromArticles = 20;

    public static Feed? Of(Entity entity) =>
        entity.Address is { } address && entity.Articles.Count >= FromArticles ? new(address, entity.Name) : null;
}
