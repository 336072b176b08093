using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>
/// How each type of entity appears in pages: its class in the style sheet, its words, its schema.org type.
/// </summary>
public static class Kinds
{
    /// <summary>In the order in which pages show them.</summary>
    public static readonly EntityType[] All =
        [EntityType.Person, EntityType.Organisation, EntityType.Place, EntityType.Event];

    /// <summary><c>per</c>, <c>org</c>, <c>pla</c>, <c>evt</c>.</summary>
    public static string Class(EntityType type) => type switch
    {
        EntityType.Person => "per",
        EntityType.Organisation => "org",
        EntityType.Place => "pla",
        _ => "evt",
    };

    public static string Schema(EntityType type) => type switch
    {
        EntityType.Person => "Person",
        EntityType.Organisation => "Organization",
        EntityType.Place => "Place",
        _ => "Event",
    };

    /// <summary><c>Nhân vật</c>.</summary>
    public static string Words(Surroundings around, EntityType type) => around.Say("kind." + EntityIds.Word(type));
}
