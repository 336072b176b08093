using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>The archive by date: all years, each year, each month, and the articles without a date.</summary>
public sealed class CalendarPages(Surroundings around) : IPageKind
{
    private const int ArticlesOfMonth = 3;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts)
    {
        var calendar = Calendar.Of(archive);
        yield return Planned(around.Paths.Years(), Words("date"), archive.Updated, () => AllYears(archive, calendar));
        for (var i = 0; i < calendar.Years.Count; i++)
        {
            var (year, before, after) = (calendar.Years[i], i > 0 ? calendar.Years[i - 1] : null,
                i + 1 < calendar.Years.Count ? calendar.Years[i + 1] : null);
            var title = around.Say("archive.year", year.Year);
            yield return Planned(around.Paths.Year(year.Year), title, Spans.Newest(archive, year.Months[^1].Articles),
                () => Year(archive, year, before?.Year, after?.Year));
        }

        foreach (var page in new MonthPages(around).Plan(archive, calendar)) yield return page;
    }

    private CalendarView AllYears(Archive archive, Calendar calendar)
    {
        var most = calendar.Years.Select(y => y.Count).DefaultIfEmpty(0).Max();
        var route = around.Paths.Years();
        var head = new PageHead(route, Words("date"), around.Say("archive.description"))
        {
            Section = route, Counts = Footing.Of(around, archive),
        };
        return new(Frames.Of(around, head), [], Words("date"), around.Say("archive.title"))
        {
            Sum = [FactView.Of(around, archive.Articles.Count, "list.articles")],
            Spans = calendar.Years.Reverse().Select(y => SpanView.Of(
                around, archive, y.Year, [.. y.Months.SelectMany(m => m.Articles)], most)).ToValueList(),
            Undated = calendar.Undated.Count == 0 ? null : new(
                around.Href(around.Paths.Undated()),
                around.Say("archive.undatedCount", around.Number(calendar.Undated.Count))),
        };
    }

    private CalendarView Year(Archive archive, CalendarYear year, int? before, int? after)
    {
        var title = around.Say("archive.year", year.Year);
        var route = around.Paths.Year(year.Year);
        var most = year.Months.Max(m => m.Articles.Count);
        return new(Frame(route, title, title), [Root()], year.Year.ToString(CultureInfo.InvariantCulture), title)
        {
            Sum = [FactView.Of(around, year.Count, "list.articles")],
            Bars = Enumerable.Range(1, 12).Select(m => Bar(year, m, most)).ToValueList(),
            Groups = year.Months.Reverse().Select(m => Group(archive, year, m)).ToValueList(),
            Earlier = Neighbour(before),
            Later = Neighbour(after),
        };
    }

    private BarView Bar(CalendarYear year, int month, int most)
    {
        var count = year.Months.FirstOrDefault(m => m.Month == month)?.Articles.Count ?? 0;
        return BarView.Of(
            around.Say("archive.monthWord"), month.ToString(CultureInfo.InvariantCulture),
            count == 0 ? null : around.Href(around.MonthRoute(year.Year, month)), around.Number(count), count, most);
    }

    private ArticleGroupView Group(Archive archive, CalendarYear year, CalendarMonth month)
    {
        var href = around.Href(around.MonthRoute(year.Year, month.Month));
        var count = month.Articles.Count;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"t-{month.Month}"), around.Month(month.Month), href,
            around.Say("list.count", around.Number(count)),
            month.Articles.Take(ArticlesOfMonth).Select(a => ArticleRowView.Of(around, archive, a, timed: true))
                .ToValueList(), Timed: true,
            count <= ArticlesOfMonth ? null : new(href, around.Say("archive.wholeMonth", around.Number(count))));
    }

    private LinkView? Neighbour(int? year) =>
        year is { } y ? new(around.Href(around.Paths.Year(y)), around.Say("archive.year", y)) : null;

    private LinkView Root() => new(around.Href(around.Paths.Years()), Words("date"));

    private string Words(string kind) => around.Say("kind." + kind);

    private FrameView Frame(Route route, string title, string of) => Frames.Of(
        around, new(route, title, around.Say("archive.descriptionOf", of)) { Section = around.Paths.Years() });

    private static PlannedPage Planned(Route route, string title, DateOnly? updated, Func<CalendarView> view) =>
        new(route, () => new(route, "archive", view(), new(title, Updated: updated)));
}
