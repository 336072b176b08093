using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>The articles of each month day by day, and those whose month or year is not known.</summary>
public sealed class MonthPages(Surroundings around)
{
    public IEnumerable<PlannedPage> Plan(Archive archive, Calendar calendar)
    {
        var months = calendar.Years.SelectMany(y => y.Months.Select(m => (y.Year, m.Month, m.Articles))).ToArray();
        for (var i = 0; i < months.Length; i++)
        {
            var (year, month, articles) = months[i];
            var list = new Month(
                around.Month(year, month), around.Month(month), around.MonthRoute(year, month), articles, year, month,
                i > 0 ? Neighbour(months[i - 1].Year, months[i - 1].Month) : null,
                i + 1 < months.Length ? Neighbour(months[i + 1].Year, months[i + 1].Month) : null);
            foreach (var page in Pages(archive, list)) yield return page;
        }

        if (calendar.Undated.Count == 0) yield break;
        var undated = around.Say("archive.undated");
        foreach (var page in Pages(
            archive, new(undated, undated, around.Paths.Undated(), calendar.Undated, null, 0, null, null)))
        {
            yield return page;
        }
    }

    private IEnumerable<PlannedPage> Pages(Archive archive, Month month)
    {
        var volumes = Volumes.Of(archive, month.Root, month.Articles);
        return volumes.Select(volume => new PlannedPage(volume.Address, () => new(
            volume.Address, "archive", View(archive, month, volumes, volume),
            new(month.Title, Updated: Spans.Newest(archive, volume.Articles)))));
    }

    private CalendarView View(Archive archive, Month month, ValueList<Volume> volumes, Volume volume)
    {
        var front = volume.IsFront;
        var title = front ? month.Title : around.Say("list.volume", month.Title, volume.Number);
        var head = new PageHead(
            volume.Address, title, around.Say("archive.descriptionOf", month.Title)) { Section = around.Paths.Years() };
        var page = new CalendarView(
            Frames.Of(around, head), Crumbs(month, front), front ? month.Name : around.Say("list.page", volume.Number),
            title)
        {
            Groups = volume.Articles.GroupBy(a => month.Number == 0 ? null : archive.Articles[a].Published?.Day)
                .Select(day => Group(archive, month, day.Key, [.. day])).ToValueList(),
            Pager = PagerView.Of(around, volume),
        };
        return !front ? page : page with
        {
            Sum = [FactView.Of(around, month.Articles.Count, "list.articles")],
            Days = Days(archive, month, volumes),
            Earlier = month.Earlier,
            Later = month.Later,
        };
    }

    private ValueList<LinkView> Crumbs(Month month, bool front)
    {
        var crumbs = new List<LinkView> { new(around.Href(around.Paths.Years()), around.Say("kind.date")) };
        if (month.Year is { } y)
        {
            crumbs.Add(new(around.Href(around.Paths.Year(y)), y.ToString(CultureInfo.InvariantCulture)));
        }

        if (!front) crumbs.Add(new(around.Href(month.Root), month.Name));
        return crumbs.ToValueList();
    }

    // A day that is cut over two volumes is reached where it begins, in the newer one.
    private ValueList<LetterView> Days(Archive archive, Month month, ValueList<Volume> volumes)
    {
        if (month is not { Year: { } y, Number: > 0 }) return [];
        var days = new Dictionary<int, string>();
        foreach (var volume in volumes.Reverse())
        {
            foreach (var article in volume.Articles)
            {
                if (archive.Articles[article].Published?.Day is { } d)
                {
                    days.TryAdd(d, (volume.IsFront ? "" : around.Href(volume.Address)) + "#" + Anchor(d));
                }
            }
        }

        return Enumerable.Range(1, DateTime.DaysInMonth(y, month.Number))
            .Select(d => new LetterView(d.ToString(CultureInfo.InvariantCulture), days.GetValueOrDefault(d), null))
            .ToValueList();
    }

    private ArticleGroupView Group(Archive archive, Month month, int? day, ValueList<int> articles)
    {
        var date = day is { } d && month is { Year: { } y } ? new DateOnly(y, month.Number, d) : (DateOnly?)null;
        var heading = date is { } known
            ? around.Day(known)
            : month.Year is null ? month.Name : around.Say("archive.noDay");
        return new(
            Anchor(date?.Day ?? 0), heading, null, around.Say("list.count", around.Number(articles.Count)),
            articles.Select(a => ArticleRowView.Of(around, archive, a, timed: date is null)).ToValueList(),
            Timed: date is null, null);
    }

    private static string Anchor(int day) => string.Create(CultureInfo.InvariantCulture, $"d-{day}");

    private LinkView Neighbour(int year, int month) =>
        new(around.Href(around.MonthRoute(year, month)), around.Month(year, month));

    /// <param name="Number">1 to 12; 0 when the month is not known.</param>
    private sealed record Month(
        string Title, string Name, Route Root, ValueList<int> Articles, int? Year, int Number, LinkView? Earlier,
        LinkView? Later);
}
