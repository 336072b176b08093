using StaticArchive.Compose.Articles;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Compose;

public class ArticlePagesTests
{
    private static Page Page(int article) =>
        new ArticlePages(ArticleSamples.Around).Plan(ArticleSamples.Archive, ArticleSamples.Texts)
            .ElementAt(article).Make();

    [Fact]
    public void An_article_becomes_a_view() => Snapshot.Holds((ArticleView)Page(1).View);

    [Fact]
    public void Blocks_get_their_looks() => Snapshot.Holds(Page(1).Body!.Looks);

    [Fact]
    public void An_article_enters_the_sites_feed() =>
        Assert.Equal(["/", "/chu-de/cang-bien/"], Page(1).Meta.Entry!.Feeds.Select(f => f.Folder.Path));

    [Fact]
    public void A_page_does_not_change_when_others_mention_its_names_more()
    {
        var archive = ArticleSamples.Archive;
        var grown = archive with
        {
            Entities = archive.Entities.Select(e => e with { Mentions = e.Mentions + 7 }).ToValueList(),
            Updated = new DateOnly(2025, 1, 1),
        };
        var page = new ArticlePages(ArticleSamples.Around).Plan(grown, ArticleSamples.Texts).ElementAt(1).Make();
        Assert.Equal((ArticleView)Page(1).View, (ArticleView)page.View);
        Assert.Equal(Page(1).Body, page.Body);
    }

    [Fact]
    public void A_name_is_marked_once_in_a_paragraph()
    {
        var marks = Page(1).Body!.Looks[1].Marks;
        Assert.Equal(2, marks.Count(m => m.Open.Contains("class=\"m p", StringComparison.Ordinal)));
        Assert.Equal("", marks[^1].Open);
    }

    [Fact]
    public void The_first_paragraph_stands_in_for_a_lead_that_was_not_printed()
    {
        Assert.Equal(["story", "lead", "story", "story"], Page(1).Body!.Looks.Select(l => l.Slot));
        Assert.Equal(["lead"], Page(0).Body!.Looks.Select(l => l.Slot));
    }

    [Fact]
    public void Weeks_are_drawn_when_the_days_lie_near_each_other()
    {
        var dates = ((ArticleView)Page(1).View).Dates!;
        Assert.Equal("5.2024", dates.Months);
        Assert.Equal("16", Assert.Single(Assert.Single(dates.Weeks), d => d.Named).Number);
    }

    [Fact]
    public void Days_far_apart_are_listed()
    {
        var far = ArticleSamples.Newer with
        {
            Dates =
            [
                ArticleSamples.Newer.Dates[0] with { Value = "1975-04-30" },
                ArticleSamples.Newer.Dates[1] with { Value = "PUB-1D" },
                .. ArticleSamples.Newer.Dates.Select(d => d with { Value = "2020-01-01" }),
            ],
        };
        var dates = ArticleDates.Of(ArticleSamples.Around, far, Passage.Of(far.Article))!;
        Assert.Empty(dates.Weeks);
        Assert.Equal(["30.4.1975", "1.1.2020", "article.noDay"], dates.Rows.Select(r => r.Text));
    }
}
