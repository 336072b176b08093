using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>Lays the dates of an article out in weeks, when its days lie in one or two of them, and in rows.</summary>
public static class ArticleDates
{
    private const int MostWeeks = 2;

    public static DatesView? Of(Surroundings around, AnnotatedArticle annotated, ValueList<Passage> passages)
    {
        var shown = annotated.Dates.Where(d => around.Settings.Shows(d.Evidence)).ToList();
        if (shown.Count == 0) return null;
        var days = shown.Where(d => Day(d) is not null).ToLookup(d => Day(d)!.Value);
        var published = annotated.Article.Published?.Full;
        var weeks = days.Select(d => Monday(d.Key)).Concat(published is { } p ? [Monday(p)] : []).Distinct().Order()
            .ToList();
        if (days.Count == 0 || weeks.Count > MostWeeks) return new("", [], Rows(around, shown, passages));
        return new(
            Months(weeks),
            weeks.Select((monday, row) => Enumerable.Range(0, 7).Select(i => Cell(monday.AddDays(i), row + i == 0))
                .ToValueList()).ToValueList(),
            Rows(around, shown.Where(d => Day(d) is null), passages));

        DayView Cell(DateOnly day, bool isFirst) => new(
            around.Say("date.weekday" + ((int)day.DayOfWeek).ToString(CultureInfo.InvariantCulture)),
            (isFirst && weeks[^1].AddDays(6).Month != day.Month) || day.Day == 1
                ? string.Create(CultureInfo.InvariantCulture, $"{day.Day}.{day.Month}")
                : day.Day.ToString(CultureInfo.InvariantCulture),
            days.Contains(day), day == published,
            Paragraphs(around, days[day], passages), days.Contains(day) && days[day].Count() > 1
                ? around.Say("article.times", days[day].Count()) : "");
    }

    private static DateOnly? Day(DateMention date) =>
        WrittenDate.Of(date.Value) is { Last: null, First.Full: { } day } ? day : null;

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Months(List<DateOnly> mondays)
    {
        var (first, last) = (mondays[0], mondays[^1].AddDays(6));
        var from = Wording.Day(new PartialDate(first.Year, first.Month, null));
        var to = Wording.Day(new PartialDate(last.Year, last.Month, null));
        return from == to ? from : $"{from} – {to}";
    }

    private static ValueList<DateRowView> Rows(
        Surroundings around, IEnumerable<DateMention> dates, ValueList<Passage> passages) =>
        dates.GroupBy(d => d.Value, StringComparer.Ordinal)
            .OrderBy(g => WrittenDate.Of(g.Key)?.First.SortKey ?? "~", StringComparer.Ordinal)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new DateRowView(
                "dat", WrittenDate.Of(g.Key)?.First.ToString(),
                WrittenDate.Of(g.Key)?.Text ?? around.Say("article.noDay"),
                string.Join(", ", g.Select(d => $"“{d.At.Span.Of(passages[d.At.Block].Block.Text)}”")
                    .Distinct(StringComparer.Ordinal)),
                g.Any(d => d.Evidence.Reviewed()), Paragraphs(around, g, passages)))
            .ToValueList();

    private static ValueList<LinkView> Paragraphs(
        Surroundings around, IEnumerable<DateMention> dates, ValueList<Passage> passages) =>
        dates.Select(d => d.At.Block).Distinct().Select(b => passages[b].Link(around)).ToValueList();
}
