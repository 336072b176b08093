using StaticArchive.Compose.Timeline;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose.Overviews;

public sealed class TimelineTests
{
    [Fact]
    public void A_year_with_few_dates_shows_their_sentences()
    {
        var view = Part(Pages(ArticleSamples.Archive with { Dates = [new("2024-05-16", [1])] }), "2024/");
        Snapshot.Holds(view with { Frame = null! });
    }

    [Fact]
    public void Years_are_told_by_decade_and_days_before_the_archive_apart()
    {
        var archive = ArticleSamples.Archive with
        {
            Dates =
            [
                new("1979", [1]), new("1979-02-17", [1, 0]), new("1979-02-17/1979-03-16", [0]), new("2024-05", [0]),
                new("2024-05-16", [1]),
            ],
        };
        var view = (TimelineView)Pages(archive)[0].Make().View;
        Assert.Equal(["2020–2029", "1970–1979"], view.Decades.Select(d => d.Heading));
        Assert.Equal(["–", "2"], view.Decades[1].Years.TakeLast(2).Select(y => y.Count));
        Assert.Equal("/kho/moc-thoi-gian/1979/", view.Decades[1].Years[^1].Href);
        Assert.Equal(["17.2.1979", "16.5.2024"], view.Most.Select(d => d.Day.Text));
        Assert.Equal("/kho/moc-thoi-gian/1979/#n-1979-02-17", Assert.Single(view.Before).Href);
    }

    [Fact]
    public void A_year_leads_to_the_stretches_of_time_that_reach_into_it()
    {
        var pages = Pages(ArticleSamples.Archive with
        {
            Dates =
            [
                new("1955/1975", [0, 1]), new("1965", [1]), new("1975-04-30", [1]), new("1974-12/1975-01", [0]),
                new("1976", [0]),
            ],
        });
        Assert.Empty(Part(pages, "1955/").Over);
        Assert.Equal(["1955 – 1975"], Part(pages, "1965/").Over.Select(o => o.Day.Text));
        Assert.Equal(["1955 – 1975", "12.1974 – 1.1975"], Part(pages, "1975/").Over.Select(o => o.Day.Text));
        Assert.StartsWith("/kho/moc-thoi-gian/1955/#", Part(pages, "1965/").Over[0].Href, StringComparison.Ordinal);
        Assert.Empty(Part(pages, "1976/").Over);
    }

    [Fact]
    public void A_year_with_many_dates_has_pages_of_months_of_at_most_200_rows()
    {
        var all = Enumerable.Range(0, 2).ToValueList();
        var dates = Enumerable.Range(0, 365).Select(i => new DateOnly(2022, 1, 1).AddDays(i))
            .Select(day => new NamedDate(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                Enumerable.Range(0, 9).ToValueList()));
        var archive = ArticleSamples.Archive with
        {
            Articles = Enumerable.Range(0, 9)
                .Select(i => ArticleSamples.Archive.Articles[1] with { Id = $"bai/{i}" }).ToValueList(),
            Dates = [new("2022", all), .. dates],
        };
        var pages = Pages(archive);
        var paths = pages.Select(p => p.Address.Path).ToList();
        Assert.Equal(paths.Count, paths.Distinct().Count());
        Assert.Contains("/moc-thoi-gian/2022/khong-ngay/", paths);
        Assert.Contains("/moc-thoi-gian/2022/03/trang/2/", paths);
        var overview = Part(pages, "2022/");
        Assert.Equal(13, overview.Months.Count);
        Assert.Empty(overview.Dates);
        var parts = pages.Skip(2).Select(p => (p.Address, View: (TimelinePartView)p.Make().View)).ToList();
        Assert.All(parts, part => Assert.InRange(part.View.Dates.Sum(d => d.Rows.Count), 1, 200));
        Assert.Equal(2 + 365 * 9, parts.Sum(part => part.View.Dates.Sum(d => d.Rows.Count)));
        // Every link to a day meets its anchor.
        foreach (var href in overview.Months.SelectMany(m => m.Days).Select(d => d.Href["/kho".Length..].Split('#')))
        {
            var page = parts.Single(p => p.Address.Path == href[0]).View;
            Assert.Contains(href[1], page.Dates.Select(d => d.Id));
        }
    }

    [Fact]
    public void One_article_more_leaves_most_pages_of_a_day_as_they_are()
    {
        var (before, after) = (Pages(900), Pages(901));
        Assert.InRange(after.Except(before).Count(), 1, 3);
        Assert.InRange(before.Intersect(after).Count(), 4, 9);

        // Each page as the articles on it; the newest comes first.
        static List<string> Pages(int articles)
        {
            var archive = ArticleSamples.Archive with
            {
                Articles = Enumerable.Range(0, articles).Select(i => ArticleSamples.Archive.Articles[1] with
                {
                    Id = $"bai/{i}", Address = new($"/bai/{i}/"),
                }).ToValueList(),
                Dates = [new("2022-03-04", Enumerable.Range(0, articles).Reverse().ToValueList())],
            };
            return TimelineTests.Pages(archive).Skip(2).Select(p => (TimelinePartView)p.Make().View)
                .Select(view => string.Join(' ', view.Dates.SelectMany(d => d.Rows).Select(r => r.Href))).ToList();
        }
    }

    private static List<PlannedPage> Pages(Archive archive) =>
        new TimelinePages(ArticleSamples.Around).Plan(archive, new Every(archive.Dates)).ToList();

    private static TimelinePartView Part(List<PlannedPage> pages, string below) =>
        (TimelinePartView)pages.Single(p => p.Address.Path == "/moc-thoi-gian/" + below).Make().View;

    /// <summary>Every article names every date that is asked for.</summary>
    private sealed class Every(ValueList<NamedDate> dates) : ITexts
    {
        public AnnotatedArticle Read(int article) => ArticleSamples.Newer with
        {
            Dates =
            [
                .. ArticleSamples.Newer.Dates,
                .. dates.Select(d => new DateMention(new(1, new(0, 9)), d.Value, true, new("test", 1))),
            ],
        };
    }
}
