using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose.Lists;

public sealed class VolumesTests
{
    private static readonly Route Root = new("/chu-de/x/");

    [Fact]
    public void Volumes_count_from_the_oldest_and_the_front_has_the_newest()
    {
        var archive = Invented.Archive(700, 20);
        var volumes = Volumes.Of(archive, Root, NewestFirst(700));

        Assert.Equal(Enumerable.Range(1, volumes.Count), volumes.Select(v => v.Number));
        Assert.Equal(new Route("/chu-de/x/trang/1/"), volumes[0].Address);
        Assert.Equal(Root, volumes[^1].Address);
        Assert.Equal(0, volumes[0].Articles[^1]);
        Assert.Equal(699, volumes[^1].Articles[0]);
        Assert.Equal(NewestFirst(700), volumes.Reverse().SelectMany(v => v.Articles));
    }

    [Fact]
    public void An_article_at_the_end_leaves_old_volumes_and_their_links_as_they_are()
    {
        var archive = Invented.Archive(1000, 20);
        var changed = 0;
        for (var count = 500; count < 800; count++)
        {
            var before = Printed(archive, count);
            changed += Printed(archive, count + 1).Count(page => !before.Contains(page));
        }

        // The front each time, and a few neighbours when one of about four volumes was filled.
        Assert.InRange(changed, 300, 330);
    }

    private static HashSet<string> Printed(Archive archive, int count)
    {
        var around = Invented.Around(Words.Vietnamese);
        return Volumes.Of(archive, Root, NewestFirst(count)).Select(v =>
        {
            var pager = PagerView.Of(around, v);
            var steps = pager is null ? "" : string.Join(' ', pager.Steps.Select(s => $"{s.Text}={s.Href}{s.Gap}"));
            return $"{v.Address}: {string.Join(',', v.Articles)} {pager?.Back} {pager?.On} {steps}";
        }).ToHashSet(StringComparer.Ordinal);
    }

    private static ValueList<int> NewestFirst(int count) => Enumerable.Range(0, count).Reverse().ToValueList();
}
