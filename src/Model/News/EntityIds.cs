using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>Identities of entities that no registry names.</summary>
public static class EntityIds
{
    /// <summary>
    /// <c>auto/person-</c> + 10 hex digits of the hash of the canonical name, lower case, diacritics kept: Dũng, Dừng
    /// and Dung are three.
    /// </summary>
    public static string Auto(EntityType type, string name) =>
        $"auto/{Word(type)}-{ContentHash.Of(Nfc.Of(name).ToLowerInvariant()).First(10)}";

    public static bool IsAuto(string id) => id.StartsWith("auto/", StringComparison.Ordinal);

    /// <summary><c>person</c>, <c>organisation</c>, <c>place</c>, <c>event</c>: as in registry ids and files.</summary>
    public static string Word(EntityType type) => type switch
    {
        EntityType.Person => "person",
        EntityType.Organisation => "organisation",
        EntityType.Place => "place",
        _ => "event",
    };

    /// <summary><c>PER</c>, <c>ORG</c>, <c>PLA</c>, <c>EVT</c>: as in JSON lines.</summary>
    public static string Code(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organisation => "ORG",
        EntityType.Place => "PLA",
        _ => "EVT",
    };
}
