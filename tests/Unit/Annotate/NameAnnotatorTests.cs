using StaticArchive.Annotate;
using StaticArchive.Annotate.Names;
using StaticArchive.Curate;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Annotate;

public sealed class NameAnnotatorTests
{
    private static readonly Knowledge Known = Knowledge.From(ShippedRegistry.Read());

    [Fact]
    public void A_given_name_alone_is_nobody_in_particular()
    {
        var mention = Assert.Single(Names("Chiều qua, ông Hòa đã về nhà."));
        Assert.Equal(("Hòa", (string?)null), (mention.Name, mention.EntityId));
    }

    [Fact]
    public void Registry_names_carry_its_ids_in_every_article()
    {
        Assert.Equal("person/vladimir-putin", Assert.Single(Names("Hôm qua, ông Putin đã phát biểu.")).EntityId);
        Assert.Equal("organisation/us-dod", Assert.Single(Names("Hôm qua, Lầu Năm Góc ra tuyên bố.")).EntityId);
        Assert.Equal("place/moscow", Assert.Single(Names("Đoàn rời Mátxcơva.")).EntityId);
    }

    [Fact]
    public void Names_of_no_list_get_an_id_of_their_own()
    {
        var mention = Assert.Single(Names("Theo ông Nguyễn Bá Quân, mưa sẽ tạnh."));
        Assert.Equal(EntityIds.Auto(EntityType.Person, "Nguyễn Bá Quân"), mention.EntityId);
    }

    [Fact]
    public void The_reporter_is_no_person_of_the_story() =>
        Assert.Null(Assert.Single(Names("Lương Khánh Vy", BlockRole.Byline)).EntityId);

    [Fact]
    public void Knowledge_of_the_same_registry_has_the_same_version()
    {
        Assert.Equal(Known.Version, Knowledge.From(ShippedRegistry.Read()).Version);
        Assert.NotEqual(Known.Version, Knowledge.From(Registry.Empty).Version);
    }

    [Fact]
    public void Every_shipped_record_is_whole()
    {
        var records = ShippedRegistry.Read().Records;
        Assert.Equal(records.Select(r => r.Id).Order(StringComparer.Ordinal), records.Select(r => r.Id));
        Assert.All(records, r => Assert.StartsWith(EntityIds.Word(r.Type) + "/", r.Id, StringComparison.Ordinal));
        Assert.All(
            records, r => Assert.True(r.StandsFor is null || records.Any(other => other.Id == r.StandsFor), r.Id));
        var people = records.Where(r => r.Type == EntityType.Person);
        Assert.Empty(people.Where(r => string.IsNullOrEmpty(r.Description)).Select(r => r.Id));
    }

    private static ValueList<Mention> Names(string text, BlockRole role = BlockRole.Paragraph) =>
        new NameAnnotator(Known).Annotate(new(Story(text, role))).Mentions;

    private static Article Story(string text, BlockRole role) =>
        new("a", "", false, null, null, null, null, null, "vi", null, [], [new(role, text)]);
}
