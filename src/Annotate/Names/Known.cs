using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>One name that the registry or a list knows.</summary>
/// <param name="EntityId">Null for names of lists that identify nobody.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Alias">As the list writes it; capitals of the text must agree.</param>
/// <param name="Written">
/// How each word of the alias is written: lower case fits anything, capitals only capitals.
/// </param>
internal sealed record Known(EntityType Type, string Name, string? EntityId, string Alias, Text.Letters[] Written)
{
    /// <summary>A single common syllable that only the context makes a name: Anh, Đức, Bỉ.</summary>
    public bool Homograph { get; init; }

    /// <summary>A country, after which another name may begin at once: Mỹ John Bolton.</summary>
    public bool Country => Type == EntityType.Place && EntityId is { Length: 8 };

    /// <summary>From the archive's own registry.</summary>
    public bool Curated { get; init; }

    /// <summary>A province of Vietnam: towns in it may bear its name.</summary>
    public bool Province { get; init; }

    /// <summary>A homograph that is a place only beside another country: Việt - Mỹ.</summary>
    public bool NeedsPair { get; init; }
}
