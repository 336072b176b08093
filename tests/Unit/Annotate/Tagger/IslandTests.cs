using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Annotate;
using StaticArchive.Annotate.Names;
using StaticArchive.Annotate.Tagger;
using StaticArchive.Curate;

namespace StaticArchive.Unit.Annotate.Tagger;

public sealed class IslandTests
{
    private static readonly Knowledge Known = Knowledge.From(ShippedRegistry.Read());

    // Names of every kind between stretches that no name can stand in.
    private static readonly Gen<string> Text = Gen.Elements(
        "Bộ Quốc phòng Mỹ", "châu Âu", "ông", "Trần Văn Bách", "phương Tây", "SEA Games 31", ",", ".", "“", "và",
        "mưa lớn kéo dài suốt nhiều ngày qua ở khắp nơi", "nước lên nhanh rồi lại rút trong đêm tối đen như mực",
        "công an huyện", "Đức", "3/4", "U23 Việt Nam", "(", ")", "\n", "bà", "Kim Jong-un")
        .ListOf().Select(words => string.Join(' ', words));

    [Fact]
    public void They_cover_what_rules_and_lists_know_and_stand_apart() => Prop.ForAll(Text.ToArbitrary(), text =>
    {
        var story = Story.Read(Known, Written.Article(text));
        var ruled = NameRules.Read(story).ToLookup(f => f.Block);
        return story.Readings.All(reading => Holds(BlockFacts.Of(reading, ruled[reading.Number])));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_without_names_are_no_island()
    {
        var story = Story.Read(Known, Written.Article("nước lên nhanh rồi lại rút"));
        Assert.Empty(Islands.Of(BlockFacts.Of(story.Readings[0], [])));
    }

    private static bool Holds(BlockFacts block)
    {
        var islands = Islands.Of(block);
        var apart = islands.Zip(islands.Skip(1)).All(two => two.First.End < two.Second.First);
        var inside = islands.All(i => 0 <= i.First && i.First < i.End && i.End <= block.Count);
        return apart && inside && Enumerable.Range(0, block.Count)
            .Where(i => block.RunFirst[i] >= 0 || block.Listed[i] != 0 || block.Ruled[i] != 0)
            .All(i => islands.Exists(island => island.First <= i && i < island.End));
    }
}
