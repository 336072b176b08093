using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>Finds what ids and numbers of the archive mean.</summary>
public static class Lookup
{
    /// <summary>
    /// The entity with an id; null for none. Entities are sorted by id, so no index is kept beside them.
    /// </summary>
    public static Entity? Find(this Archive archive, string? id)
    {
        if (id is null) return null;
        var entities = archive.Entities.AsSpan();
        var (low, high) = (0, entities.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(entities[middle].Id, id);
            if (order == 0) return entities[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>The page of an entity; null when it has none.</summary>
    public static Route? AddressOf(this Archive archive, string? id) => archive.Find(id)?.Address;

    /// <summary>Automatic findings below the threshold of the site, and rejected ones, are not shown.</summary>
    public static bool Shows(this SiteSettings settings, Evidence evidence) => evidence.State switch
    {
        ReviewState.Rejected => false,
        ReviewState.Auto => evidence.Confidence >= settings.ConfidenceShown,
        _ => true,
    };

    public static bool Reviewed(this Evidence evidence) => evidence.State is ReviewState.Confirmed or ReviewState.Added;
}
