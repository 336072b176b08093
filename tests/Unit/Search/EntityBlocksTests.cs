using System.Globalization;
using StaticArchive.Model.News;
using StaticArchive.Search;

namespace StaticArchive.Unit.Search;

public sealed class EntityBlocksTests
{
    private static readonly Entity Someone =
        new("a", EntityType.Person, "A", new("/a/"), null, [], [], [], 0, 0, [], []);

    [Fact]
    public void A_new_name_changes_its_block_only()
    {
        var before = Blocks(Enumerable.Range(0, 2000));
        var after = Blocks(Enumerable.Range(0, 2000).Append(31_415));
        Assert.InRange(before.Count, 25, 70);
        Assert.InRange(after.Except(before).Count(), 1, 4);
    }

    [Fact]
    public void No_block_is_much_longer_than_usual() =>
        Assert.All(EntityBlocks.Cut(Rows(Enumerable.Range(0, 5000))), block => Assert.InRange(block.Length, 1, 96));

    [Fact]
    public void Blocks_hold_every_name_once_in_order() => Assert.Equal(
        Rows(Enumerable.Range(0, 500)).Select(r => r.Key),
        EntityBlocks.Cut(Rows(Enumerable.Range(0, 500))).SelectMany(b => b).Select(r => r.Key));

    [Fact]
    public void No_names_are_no_blocks() => Assert.Empty(EntityBlocks.Cut([]));

    private static List<string> Blocks(IEnumerable<int> numbers) =>
        [.. EntityBlocks.Cut(Rows(numbers)).Select(b => string.Join(' ', b.Select(r => r.Key)))];

    private static EntityNames.Row[] Rows(IEnumerable<int> numbers) =>
    [
        .. numbers.Select(n => ((uint)n * 2654435761u).ToString("x8", CultureInfo.InvariantCulture))
            .Order(StringComparer.Ordinal).Select(key => new EntityNames.Row(key, key, Someone, true, true)),
    ];
}
