using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Timeline;

/// <summary>Dates with their sentences, on as many pages as they need: of a month, or of a year that has few.</summary>
/// <param name="Root">Address of the first page.</param>
/// <param name="Above">The pages above it.</param>
public sealed record TimelineParts(
    Route Root, string Title, string Here, ValueList<LinkView> Above, ValueList<Moment> Dates)
{
    private readonly ValueList<(Moment Date, int Article)> rows =
        Dates.SelectMany(d => d.Articles, (date, article) => (date, article)).ToValueList();

    /// <summary>The address of a date on these pages.</summary>
    public string Href(Surroundings around, Archive archive, Moment date)
    {
        var at = 0;
        foreach (var other in Dates.TakeWhile(other => other != date)) at += other.Articles.Count;
        var page = Runs(archive).Index().First(run => at < run.Item.End).Index;
        return $"{around.Href(Address(page + 1))}#{Anchor(date)}";
    }

    /// <param name="first">Adds to the first page what stands there alone.</param>
    public IEnumerable<PlannedPage> Plan(
        Surroundings around, Archive archive, ITexts texts, Func<TimelinePartView, TimelinePartView> first)
    {
        var runs = Runs(archive);
        for (var i = 0; i < runs.Count; i++)
        {
            var number = i + 1;
            yield return new(Address(number), () =>
            {
                var view = View(around, archive, texts, runs, number);
                return new(
                    Address(number), "timeline-part", number == 1 ? first(view) : view, new(view.Title));
            });
        }
    }

    private TimelinePartView View(
        Surroundings around, Archive archive, ITexts texts, ValueList<Run> runs, int number)
    {
        var title = number == 1 ? Title : around.Say("list.volume", Title, number);
        var head = new PageHead(Address(number), title, around.Say("timeline.descriptionOf", Title));
        return new(
            Frames.Of(around, head), number == 1 ? Above : [.. Above, new(around.Href(Root), Here)],
            number == 1 ? Here : around.Say("list.page", number), title, [])
        {
            Dates = Groups(around, archive, texts, runs[number - 1]),
            Jumps = Rows(runs[number - 1]).Select(r => r.Date).DistinctBy(date => date.Value)
                .Select(date => new DayRowView(
                    new(date.Value, date.Date.Text), "#" + Anchor(date), around.Number(date.Articles.Count)))
                .ToValueList(),
            Pager = PagerView.Of(
                around, number, runs.Count, n => around.Href(Address(n)),
                n => rows[runs[n - 1].Start].Date.Date.Text),
        };
    }

    private ValueList<DateGroupView> Groups(Surroundings around, Archive archive, ITexts texts, Run run)
    {
        var sentences = new DateSentences(around, archive, texts);
        return Rows(run).GroupBy(r => r.Date.Value).Select(group =>
        {
            var date = group.First().Date;
            return new DateGroupView(
                Anchor(date), TimelineWords.Heading(around, date),
                around.Say("list.count", around.Number(date.Articles.Count)),
                group.Select(r => sentences.Of(r.Article, date.Value)).ToValueList());
        }).ToValueList();
    }

    private (Moment Date, int Article)[] Rows(Run run) => rows.AsSpan()[run.Start..run.End].ToArray();

    private ValueList<Run> Runs(Archive archive) => Cuts.Of(
        rows.Count, i => $"{rows[i].Date.Value} {archive.Articles[rows[i].Article].Id}", least: 100,
        most: Cuts.PageRows);

    private Route Address(int page) => page == 1
        ? Root
        : new(string.Create(CultureInfo.InvariantCulture, $"{Root.Path}trang/{page}/"));

    // 1979-02-17/1979-03-16 -> n-1979-02-17_1979-03-16
    private static string Anchor(Moment date) => "n-" + date.Value.Replace('/', '_');
}
