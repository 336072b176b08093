using StaticArchive.Model.News;
using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Annotate.Dates;

/// <summary>Gives the dates of one article their values, in text order.</summary>
/// <param name="published">Null when unknown: then values say no more than the words.</param>
/// <param name="fixedYear">The year that an undated article itself gives its days; null when it gives none.</param>
internal sealed class Resolver(PartialDate? published, int? fixedYear)
{
    /// <param name="told">The last day told before in the text.</param>
    /// <returns>Null when the words count from a day that nothing tells.</returns>
    public Resolved? Resolve(WrittenDate written, Day? told)
    {
        var from = Fill(written.From);
        if (from.Anchor == DateAnchor.Told && !(from is { Step: DateUnit.Day, Offset: 0 } && told is null && published is null)) return FromTold(from, told);
        if (Value(from, written.Cue) is not { } first) return null;
        if (written.To is not { } to) return new(Join(first.First, first.Last), DayOf(first.Last), Inferred(from, first.First));
        return Value(Fill(to), written.Cue) is { } last ? new(Join(first.First, last.Last), DayOf(last.Last), Inferred(from, first.First)) : null;
    }

    private (string First, string Last)? Value(DatePoint point, int cue)
    {
        if (published is { } known && Calendar.Resolve(point, known, cue) is { } resolved) return resolved;
        var words = Edtf.Of(point);
        return words.Length > 0 ? (words, words) : null;
    }

    private DatePoint Fill(DatePoint point) => published is null && fixedYear is { } year ? point switch
    {
        { Anchor: DateAnchor.Calendar, Year: null, Month: not null } => point with { Year = year },
        { Anchor: DateAnchor.Published, Step: DateUnit.Year, Offset: 0, Month: not null } => DatePoint.On(year, point.Month, point.Day),
        _ => point,
    } : point;

    private static Resolved? FromTold(DatePoint point, Day? told)
    {
        if (told is not { } day) return null;
        var value = point.Step switch
        {
            DateUnit.Day => Calendar.Text(day.Add(point.Offset)),
            DateUnit.Week => Calendar.Text(day.Add(7 * point.Offset)),
            DateUnit.Month => day.AddMonths(point.Offset) is var moved ? Edtf.Calendar(moved.Year, moved.Month, null) : "",
            _ => day.Year is { } year ? Edtf.Calendar(year + point.Offset, null, null) : "",
        };
        return value.Length > 0 ? new(value, point.Step is DateUnit.Day or DateUnit.Week ? day.Add(point.Step == DateUnit.Day ? point.Offset : 7 * point.Offset) : day, true) : null;
    }

    private static string Join(string first, string last) => first == last ? first : $"{first}/{last}";

    private static bool Inferred(DatePoint point, string value) => point.Anchor != DateAnchor.Calendar || Edtf.Of(point) != value;

    private static Day? DayOf(string value) =>
        PartialDate.TryParse(value, out var date) && date is { Month: { } month, Day: { } day } ? new(date.Year, month, day) : null;
}
