using System.Globalization;
using StaticArchive.Compose.Network;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose.Overviews;

public sealed class NetworkTests
{
    [Theory]
    [InlineData(3), InlineData(18), InlineData(44)]
    public void Boxes_overlap_none_and_keep_within_the_width(int count)
    {
        var (boxes, pairs) = (Boxes(count), Pairs(count));
        var at = Layout.Of(boxes, pairs, 1100, 600, 8);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Assert.True(
                    Math.Abs(at[i].X - at[j].X) >= (boxes[i].Width + boxes[j].Width) / 2
                        || Math.Abs(at[i].Y - at[j].Y) >= (boxes[i].Height + boxes[j].Height) / 2,
                    $"box {i} lies on box {j}");
            }
        }

        var left = at.Select((p, i) => p.X - boxes[i].Width / 2).Min();
        Assert.InRange(at.Select((p, i) => p.X + boxes[i].Width / 2).Max() - left, 1, 1100);
    }

    [Fact]
    public void The_same_names_are_drawn_the_same_again()
    {
        var first = Layout.Of(Boxes(44), Pairs(44), 1100, 600, 8);
        for (var again = 0; again < 3; again++) Assert.Equal(first, Layout.Of(Boxes(44), Pairs(44), 1100, 600, 8));
    }

    [Fact]
    public void Names_that_share_most_of_their_articles_are_tied()
    {
        var view = Network(Archive(4, (0, 1, 9), (1, 2, 5), (2, 3, 1)));
        Assert.Equal(4, view.Rows.Count);
        Assert.Equal(["Tên 0 9", "Tên 2 5"], view.Rows[1].Ties.Select(t => $"{t.Name} {t.Count}"));
        Assert.Equal((4, 3), (view.Wide!.Names.Count, view.Wide.Lines.Count));
        Assert.Equal("/kho/nhan-vat/n0/", view.Wide.Names[0].Href);
        Assert.InRange(double.Parse(view.Narrow!.Width, CultureInfo.InvariantCulture), 1, 350);
    }

    [Fact]
    public void Too_few_names_are_listed_and_not_drawn()
    {
        var view = Network(Archive(2, (0, 1, 9)));
        Assert.Equal(2, view.Rows.Count);
        Assert.Null(view.Wide);
        Assert.Null(view.Narrow);
        Assert.Empty(Network(Archive(0)).Rows);
    }

    private static WebView Network(Archive archive) =>
        (WebView)Assert.Single(new NetworkPage(ArticleSamples.Around).Plan(archive, null!)).Make().View;

    private static Archive Archive(int names, params (int From, int To, int Shared)[] pairs) => new(
        [],
        Enumerable.Range(0, names).Select(i => new Entity(
            $"person/n{i}", EntityType.Person, $"Tên {i}", new Route($"/nhan-vat/n{i}/"), null, [], [],
            Enumerable.Range(0, 12 - i).ToValueList(), 12, 0, [],
            pairs.Where(p => p.From == i || p.To == i)
                .Select(p => new EntityUse(p.From == i ? p.To : p.From, p.Shared)).ToValueList())).ToValueList(),
        [], [], null, []);

    private static (double Width, double Height)[] Boxes(int count) =>
        [.. Enumerable.Range(0, count).Select(i => (30.0 + i * 37 % 150, 36.0 + i % 9))];

    private static IEnumerable<(int, int)> Pairs(int count) => Enumerable.Range(1, count - 1)
        .SelectMany(i => new[] { (i, i / 2), (i, i * 7 % i) }).Where(p => p.Item1 != p.Item2).Distinct();
}
