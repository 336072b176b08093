using StaticArchive.Curate;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Curate;

public sealed class RegistryTests
{
    [Fact]
    public void A_file_of_entities_is_read_and_its_faults_carry_lines()
    {
        var (entities, problems) = ReadEntities.From(Given.File("entities/people.yml", """
            - id: person/le-van-tam
              name: Lê Văn Tám
              aliases: [Anh Tám, Tám Cầu]
              not: [Tám Đò]
              role: Chủ tịch xã
              coordinates: 21.0, 105.8
              merged-from: [auto/person-0123456789]
            - id: person/khong-ten
            - id: người/x
              name: X
            - id: person/y
              name: Y
              type: place
            - id: place/z
              name: Z
              alias: ZZ
            - id: place/z
              name: Z2
            """));
        Assert.Equal(["person/le-van-tam", "place/z"], entities.Select(e => e.Record.Id));
        Assert.Equal(["Anh Tám", "Tám Cầu"], entities[0].Record.Aliases);
        Assert.Equal(
        [
            "input/entities/people.yml:8: error: expected a name for person/khong-ten",
            "input/entities/people.yml:9: error: "
                + "expected an id such as person/ely-ratner (small letters, digits, hyphens), found \"người/x\"",
            "input/entities/people.yml:13: error: expected the type that the id says, person, found \"place\"",
            "input/entities/people.yml:16: warning: expected a key such as aliases, found \"alias\", which is not used",
            "input/entities/people.yml:17: error: expected each id once, found place/z again",
        ], problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Well_known_places_lie_where_everybody_knows_and_a_curator_may_say_better()
    {
        var shipped = ShippedRegistry.Read();
        var places = shipped.Records.Where(r => r.Type is EntityType.Place).ToLookup(r => r.Name);
        Assert.Equal("21, 105.8", Assert.Single(places["Hà Nội"]).Coordinates);
        // The city in China, not the district of Cao Bằng.
        Assert.Equal(["29.6, 106.5"], places["Trùng Khánh"].Select(r => r.Coordinates).OfType<string>());
        Assert.All(shipped.Records, r => Assert.True(r.Coordinates is null || GeoPoint.Of(r.Coordinates) is not null));
        var known = shipped.Records.Select(r => r.Name).ToHashSet();
        Assert.All(StaticArchive.Vietnamese.Lists.Rows("coordinates.tsv"), row => Assert.Contains(row[0], known));

        var hanoi = places["Hà Nội"].Single() with { Curated = true };
        Assert.Equal("21.03, 105.85", Merged(hanoi with { Coordinates = "21.03, 105.85" }));
        Assert.Equal("21, 105.8", Merged(hanoi with { Coordinates = null }));

        string? Merged(EntityRecord record) => Registries.Merge(shipped, [new(record, "a.yml", 1)]).Registry.Records
            .Single(r => r.Id == record.Id).Coordinates;
    }

    [Fact]
    public void Curated_entities_replace_shipped_ones()
    {
        var shipped = new Registry(
            [Given.Record("person/a", "A"), Given.Record("person/b", "B"), Given.Record("person/c", "C")]);
        var changed = Given.Record("person/b", "B mới") with { StandsFor = "organisation/khong-co" };
        var (registry, problems) = Registries.Merge(shipped,
        [
            new(changed, "input/entities/a.yml", 1),
            new(Given.Record("person/x", "A"), "input/entities/a.yml", 5),
            new(Given.Record("person/x", "X"), "input/entities/b.yml", 3),
        ]);
        Assert.Equal(["A", "B mới", "C", "A"], registry.Records.Select(r => r.Name));
        Assert.Equal(
        [
            "input/entities/b.yml:3: error: expected each id once, found person/x in input/entities/a.yml too",
            "input/entities/a.yml:5: warning: expected A under the shipped id person/a, found it as person/x "
                + "(merged-from: [person/a] makes them one)",
            "input/entities/a.yml:1: warning: expected an id of the registry after stands-for of person/b, "
                + "found organisation/khong-co",
        ], problems.Select(p => p.ToString()));
    }
}
