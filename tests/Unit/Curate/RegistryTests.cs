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
