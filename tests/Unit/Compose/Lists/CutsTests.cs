using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Compose.Lists;

namespace StaticArchive.Unit.Compose.Lists;

public sealed class CutsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    public void A_list_that_fits_on_one_page_is_not_cut(int count) =>
        Assert.Equal([new Run(0, count)], Cuts.Of(count, Id, 50, 100));

    [Fact]
    public void Every_item_is_on_exactly_one_page_and_no_page_is_too_long() => Prop.ForAll(
        Gen.Choose(0, 5000).Two().ToArbitrary(),
        pair =>
        {
            var (count, seed) = pair;
            foreach (var (least, most) in new[] { (50, 100), (100, 200) })
            {
                var runs = Cuts.Of(count, i => $"{seed}/{i}", least, most);
                Assert.Equal(Enumerable.Range(0, count), runs.SelectMany(r => Enumerable.Range(r.Start, r.Count)));
                Assert.All(runs, run => Assert.InRange(run.Count, count == 0 ? 0 : 1, Cuts.PageRows));
                Assert.All(runs.SkipLast(1), run => Assert.InRange(run.Count, least, most));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_new_item_anywhere_changes_few_pages()
    {
        var before = Pages(Enumerable.Range(0, 20_000).Select(Id).ToList());
        var changes = new List<int>();
        for (var at = 0; at <= 20_000; at += 499)
        {
            var ids = Enumerable.Range(0, 20_000).Select(Id).ToList();
            ids.Insert(at, $"new/{at}");
            changes.Add(Pages(ids).Count(page => !before.Contains(page)));
        }

        Assert.InRange(changes.Average(), 1, 1.5);
        Assert.InRange(changes.Max(), 1, 12);
    }

    [Fact]
    public void The_last_page_of_articles_is_never_short()
    {
        for (var count = 201; count < 1500; count++) Assert.InRange(Cuts.Of(count, Id, 50, 100)[^1].Count, 50, 200);
    }

    private static HashSet<string> Pages(List<string> ids) => Cuts.Of(ids.Count, i => ids[i], 50, 100)
        .Select(run => string.Join('\n', ids[run.Start..run.End])).ToHashSet(StringComparer.Ordinal);

    private static string Id(int number) => $"2024/bai-{number}";
}
