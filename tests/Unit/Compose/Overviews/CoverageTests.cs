using StaticArchive.Compose.Coverage;
using StaticArchive.Model.News;
using StaticArchive.Unit.Compose.Lists;

namespace StaticArchive.Unit.Compose.Overviews;

public sealed class CoverageTests
{
    private static readonly Holdings Held = new(
        [new("vi", 13), new("en", 1)], 9, 4, 3, new(1200, 11), new(300, 299), default)
    {
        Forms = [new(ArticleForm.PlainText, 3), new(ArticleForm.WebPage, 10), new(null, 1)],
    };

    [Fact]
    public void A_small_archive_says_what_it_holds_and_lacks() =>
        Snapshot.Holds(View(Invented.Archive(14, 9) with { Holdings = Held }) with { Frame = null! });

    [Fact]
    public void A_year_without_articles_is_shown_as_a_gap()
    {
        var archive = Invented.Archive(14, 9);
        var view = View(archive with
        {
            Articles = [archive.Articles[0], archive.Articles[2] with { Published = new(2019, 3, 1) },
                archive.Articles[13]],
            Sources = [],
        });
        Assert.Equal(["2024", "2023", "2022", "2021", "2020", "2019"], view.Years.Select(y => y.Year));
        Assert.Equal([false, true, true, true, true, false], view.Years.Select(y => y.Href is null));
    }

    [Fact]
    public void Every_article_is_counted_once_in_the_table_of_sources()
    {
        var view = View(Invented.Archive(1300, 9));
        Assert.Equal(
            1300, view.Sources.SelectMany(s => s.Counts).Sum(c => c.IsNone ? 0 : int.Parse(
                c.Count.Replace(".", "", StringComparison.Ordinal),
                System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void An_empty_archive_has_the_page_too() =>
        Assert.Empty(View(new([], [], [], [], null, [])).Known);

    private static CoverageView View(Archive archive) => (CoverageView)Assert.Single(
        new CoveragePage(Invented.Around(Words.Vietnamese)).Plan(archive, null!)).Make().View;
}
