using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>
/// The entities that people vouch for: the list shipped with the program, overridden by <c>input/entities/*.yml</c>.
/// </summary>
/// <param name="Records">Sorted by id, ordinal.</param>
public sealed record Registry(ValueList<EntityRecord> Records)
{
    public static readonly Registry Empty = new(default(ValueList<EntityRecord>));
}

/// <summary>One entity of the registry.</summary>
/// <param name="Id"><c>person/vladimir-putin</c>; the words after the type are free, and never change.</param>
/// <param name="Name">Canonical name, as readers know it.</param>
/// <param name="Aliases">Other names that mean this entity anywhere: <c>Lầu Năm Góc</c>, <c>Moskva</c>.</param>
/// <param name="Not">Spellings that must never be linked to it.</param>
/// <param name="Role">Shown under the name: <c>Tổng thống Nga</c>.</param>
/// <param name="StandsFor">For capitals and palaces: id of the body they speak for.</param>
/// <param name="MergedFrom">Ids that were this entity before; their addresses redirect here.</param>
/// <param name="Curated">From the archive's own files; false for the shipped list.</param>
public sealed record EntityRecord(
    string Id, EntityType Type, string Name, ValueList<string> Aliases, ValueList<string> Not,
    string? Role, string? Description, string? Wikidata, string? Coordinates, string? StandsFor,
    ValueList<string> MergedFrom, bool Curated)
{
    /// <summary>For whom it speaks, looked up by <see cref="StandsFor"/>; null when it speaks for itself.</summary>
    public Voice? Voice(Func<string, EntityRecord?> find) =>
        StandsFor is { } id && find(id) is { } body ? new(body.Name, body.Id) : null;
}
