using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>Finds entities in a registry, whose records are sorted by id.</summary>
internal static class RegistryLookup
{
    public static EntityRecord? Find(this Registry registry, string id)
    {
        var (low, high) = (0, registry.Records.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(registry.Records[middle].Id, id) < 0) low = middle + 1;
            else high = middle;
        }

        return low < registry.Records.Count && registry.Records[low].Id == id ? registry.Records[low] : null;
    }
}
