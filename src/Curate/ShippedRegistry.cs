using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Curate;

/// <summary>
/// The general knowledge of the world that ships with the program: people, bodies, places and events, with their other
/// names.
/// </summary>
public static class ShippedRegistry
{
    public static Registry Read()
    {
        var records = new SortedDictionary<string, EntityRecord>(StringComparer.Ordinal);
        var coordinates = Lists.Rows("coordinates.tsv")
            .ToDictionary(row => row[0], row => $"{row[1]}, {row[2]}", StringComparer.Ordinal);
        // The hand-written list comes first: what it names, bare lists do not repeat.
        foreach (var record in Entities().Concat(Countries()).Concat(Places("vietnam-places.tsv"))
            .Concat(Places("world-places.tsv")).Concat(Units()))
        {
            // Of two places with one name the better known, which comes first, is the one whose point is known.
            if (records.TryAdd(record.Id, record) && record.Type is EntityType.Place
                && coordinates.Remove(record.Name, out var at))
            {
                records[record.Id] = record with { Coordinates = at };
            }
        }

        return new(records.Values.ToValueList());
    }

    private static IEnumerable<EntityRecord> Entities() =>
        from row in Lists.Rows("entities.tsv")
        select new EntityRecord(
            row[0], TypeOf(row[1]), row[2], Split(row[3]), [], Text(row[4]), Text(row[5]), Text(row[6]), null,
            Text(row[7]), [], false);

    private static IEnumerable<EntityRecord> Countries() =>
        from row in Lists.Rows("countries.tsv")
        select Place($"place/{row[0]}", row[1], Split(row[2]), "Quốc gia hoặc vùng lãnh thổ");

    private static IEnumerable<EntityRecord> Places(string list) =>
        from row in Lists.Rows(list)
        select Place($"place/{Slug.Of(row[0])}", row[0], row.Length > 1 ? Split(row[1]) : [], null);

    /// <summary>Provinces, and districts whose name no other unit bears: "Hà Giang" is the province.</summary>
    private static IEnumerable<EntityRecord> Units()
    {
        var rows = Lists.Rows("vietnam-units.tsv").ToList();
        var bearers = rows.CountBy(row => row[1], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return from row in rows
               where row[2].Length == 0 || bearers[row[1]] == 1
               select row[2].Length == 0
                   ? Place($"place/vn-{Slug.Of(row[1])}", row[1], [], $"{Capital(row[0])} của Việt Nam")
                   : Place($"place/vn-{Slug.Of(row[2])}-{Slug.Of(row[1])}", row[1], [],
                       $"{Capital(row[0])} thuộc {row[2]}, Việt Nam");
    }

    private static EntityRecord Place(string id, string name, ValueList<string> aliases, string? description) =>
        new(id, EntityType.Place, name, aliases, [], null, description, null, null, null, [], false);

    private static EntityType TypeOf(string word) => word switch
    {
        "person" => EntityType.Person,
        "organisation" => EntityType.Organisation,
        "place" => EntityType.Place,
        "event" => EntityType.Event,
        _ => throw new FormatException($"expected a type of entity, found \"{word}\""),
    };

    private static ValueList<string> Split(string names) =>
        names.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();

    private static string? Text(string cell) => cell.Length > 0 ? cell : null;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
