using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Timeline;

/// <summary>
/// The dates of one year: with their sentences on one page when they are few; else month by month, and a page that
/// leads to the months.
/// </summary>
public sealed class TimelineYear(Surroundings around, Archive archive, ITexts texts, NamedYear year)
{
    private const int DaysOfMonth = 8;

    private bool IsWhole => year.Rows <= Cuts.PageRows;

    /// <summary>Where a date of the year stands.</summary>
    public string Href(Moment date) => IsWhole
        ? Whole().Href(around, archive, date)
        : Part(year.Months.First(m => m.Dates.Contains(date))).Href(around, archive, date);

    /// <param name="over">Stretches of time that began in earlier years and reach into this one.</param>
    public IEnumerable<PlannedPage> Plan(LinkView? earlier, LinkView? later, Func<ValueList<DayRowView>> over)
    {
        if (IsWhole)
        {
            return Whole().Plan(around, archive, texts, view => view with
            {
                Sum = Sum(), Bars = Bars(), Over = over(), Earlier = earlier, Later = later,
            });
        }

        return new[] { new PlannedPage(Root, () => Overview(earlier, later, over)) }.Concat(
            year.Months.SelectMany(month =>
                Part(month).Plan(around, archive, texts, view => view with { Sum = Sum(month) })));
    }

    private Route Root => around.Paths.TimelineYear(year.Year);
    private string Title => around.Say("timeline.year", year.Year);
    private string Here => year.Year.ToString(CultureInfo.InvariantCulture);
    private LinkView Above => new(around.Href(around.Paths.Timeline()), around.Say("timeline.name"));

    private TimelineParts Whole() =>
        new(Root, Title, Here, [Above], year.Months.SelectMany(m => m.Dates).ToValueList());

    private TimelineParts Part(NamedMonth month) => new(
        MonthRoot(month), Name(month), month.Month == 0 ? around.Say("timeline.wholeYear") : around.Month(month.Month),
        [Above, new(around.Href(Root), Here)], month.Dates);

    private Route MonthRoot(NamedMonth month) => new(month.Month == 0
        ? $"{Root.Path}{around.Paths.Undated}/"
        : string.Create(CultureInfo.InvariantCulture, $"{Root.Path}{month.Month:00}/"));

    private string Name(NamedMonth month) => month.Month == 0
        ? around.Say("timeline.wholeYearOf", year.Year)
        : around.Say("timeline.monthOf", around.Month(year.Year, month.Month));

    private Page Overview(LinkView? earlier, LinkView? later, Func<ValueList<DayRowView>> over)
    {
        var head = new PageHead(Root, Title, around.Say("timeline.descriptionOf", Title));
        return new(Root, "timeline-part", new TimelinePartView(Frames.Of(around, head), [Above], Here, Title, Sum())
        {
            Bars = Bars(), Over = over(), Months = year.Months.Select(Month).ToValueList(), Earlier = earlier,
            Later = later,
        }, new(Title));
    }

    private TimelineMonthView Month(NamedMonth month)
    {
        var part = Part(month);
        var href = around.Href(part.Root);
        var all = around.Say("list.count", around.Number(Articles(month)));
        return new(
            Anchor(month.Month), part.Here, href, all,
            month.Dates.OrderByDescending(d => d.Articles.Count).Take(DaysOfMonth)
                .OrderBy(d => d.Value, StringComparer.Ordinal)
                .Select(d => new DayRowView(
                    new(d.Value, TimelineWords.InMonth(around, d)), part.Href(around, archive, d),
                    around.Number(d.Articles.Count)))
                .ToValueList(),
            new(href, around.Say("timeline.allOf", around.Number(month.Dates.Count))));
    }

    private ValueList<FactView> Sum() =>
    [
        FactView.Of(around, year.Articles, "timeline.articles"), FactView.Of(around, year.Days, "timeline.days"),
    ];

    private ValueList<FactView> Sum(NamedMonth month) => [FactView.Of(around, Articles(month), "timeline.articles")];

    private static int Articles(NamedMonth month) => month.Dates.SelectMany(d => d.Articles).Distinct().Count();

    private ValueList<BarView> Bars()
    {
        var months = year.Months.ToDictionary(m => m.Month);
        var most = months.Where(m => m.Key > 0).Select(m => Articles(m.Value)).DefaultIfEmpty(0).Max();
        return most == 0 ? [] : Enumerable.Range(1, 12).Select(m =>
        {
            var named = months.GetValueOrDefault(m);
            var count = named is null ? 0 : Articles(named);
            return BarView.Of(
                around.Say("archive.monthWord"), m.ToString(CultureInfo.InvariantCulture),
                named is null ? null : IsWhole ? Href(named.Dates[0]) : around.Href(MonthRoot(named)),
                around.Number(count), count, most);
        }).ToValueList();
    }

    private static string Anchor(int month) => string.Create(CultureInfo.InvariantCulture, $"t-{month}");
}
