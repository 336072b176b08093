using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Timeline;

/// <summary>The dates that the texts name, by year and day: what they talk about, whenever published.</summary>
public sealed class TimelinePages(Surroundings around) : IPageKind
{
    private const int MostDays = 12;

    // Days shortly before the first article are news of its time, not history.
    private const int LongBefore = 10;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts)
    {
        var years = NamedYear.All(archive);
        var pages = years.Select(year => new TimelineYear(around, archive, texts, year)).ToArray();
        yield return new(around.Paths.Timeline(), () => Front(archive, years, pages));
        var stretches = years.Zip(pages).SelectMany(y => y.First.Months.SelectMany(m => m.Dates)
            .Where(d => d.LastYear > y.First.Year).Select(d => (Page: y.Second, Date: d))).ToList();
        for (var i = 0; i < pages.Length; i++)
        {
            var year = years[i].Year;
            var over = stretches.FindAll(s => s.Date.Date.First.Year < year && s.Date.LastYear >= year);
            var earlier = i > 0 ? Neighbour(years[i - 1].Year) : null;
            var later = i + 1 < pages.Length ? Neighbour(years[i + 1].Year) : null;
            foreach (var page in pages[i].Plan(earlier, later, () => Over(over))) yield return page;
        }
    }

    private Page Front(Archive archive, ValueList<NamedYear> years, TimelineYear[] pages)
    {
        var (root, name) = (around.Paths.Timeline(), around.Say("timeline.name"));
        var head = new PageHead(root, around.Say("timeline.title"), around.Say("timeline.description"))
        {
            Counts = Footing.Of(around, archive),
        };
        var days = years.Zip(pages)
            .SelectMany(y => y.First.Months.SelectMany(m => m.Dates).Where(d => d.IsDay), (y, day) => (y.Second, day))
            .OrderByDescending(d => d.day.Articles.Count).ThenByDescending(d => d.day.Value, StringComparer.Ordinal)
            .ToList();
        var past = archive.Articles.Select(a => a.Published?.Year).OfType<int>().DefaultIfEmpty(0).Min() - LongBefore;
        var view = new TimelineView(
            Frames.Of(around, head), [], name, around.Say("timeline.title"), Sum(archive, years, days.Count),
            Decades(years), Rows(days), Rows(days.Where(d => d.day.Date.First.Year < past)),
            around.Say("timeline.before", past));
        return new(root, "timeline", view, new(head.Title, Updated: archive.Updated));
    }

    private ValueList<FactView> Sum(Archive archive, ValueList<NamedYear> years, int days) => years.Count == 0 ? [] :
    [
        FactView.Of(
            around, archive.Dates.SelectMany(d => d.Articles).Distinct().Count(), "timeline.articles"),
        FactView.Of(around, days, "timeline.days"),
        new("", Wording.Years(years[0].Year, years[^1].Year)),
    ];

    private ValueList<DecadeView> Decades(ValueList<NamedYear> years)
    {
        var counts = years.ToDictionary(y => y.Year, y => y.Articles);
        return counts.Keys.Select(year => year / 10).Distinct().OrderDescending()
            .Select(decade => Decade(Enumerable.Range(decade * 10, 10), counts)).ToValueList();
    }

    // Each decade has its own scale: beside the years of the archive itself, all others would be nothing.
    private DecadeView Decade(IEnumerable<int> years, Dictionary<int, int> counts)
    {
        var most = years.Max(year => counts.GetValueOrDefault(year));
        return new(
            Wording.Years(years.First(), years.Last()),
            years.Select(year => Column(year, counts.GetValueOrDefault(year), most)).ToValueList());
    }

    private BarView Column(int year, int count, int most) => BarView.Of(
        around.Say("list.year"), year.ToString(CultureInfo.InvariantCulture),
        count == 0 ? null : around.Href(around.Paths.TimelineYear(year)), around.Number(count), count, most);

    private ValueList<DayRowView> Rows(IEnumerable<(TimelineYear Page, Moment Day)> days) => days.Take(MostDays)
        .Select(d => new DayRowView(
            new(d.Day.Value, d.Day.Date.Text), d.Page.Href(d.Day), around.Number(d.Day.Articles.Count)))
        .ToValueList();

    // Those that most articles name, in their order.
    private ValueList<DayRowView> Over(List<(TimelineYear Page, Moment Date)> stretches) => Rows(stretches
        .OrderByDescending(s => s.Date.Articles.Count).ThenBy(s => s.Date.Value, StringComparer.Ordinal)
        .Take(MostDays).OrderBy(s => s.Date.Value, StringComparer.Ordinal));

    private LinkView Neighbour(int year) =>
        new(around.Href(around.Paths.TimelineYear(year)), around.Say("timeline.year", year));
}
