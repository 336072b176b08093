using StaticArchive.Model.News;
using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Annotate.Dates;

/// <summary>Gives the dates of one article their values, in text order.</summary>
/// <param name="published">Null when unknown: then values say no more than the words.</param>
/// <param name="fixedYear">The year that an undated article itself gives its days; null when it gives none.</param>
internal sealed class Resolver(PartialDate? published, int? fixedYear)
{
    /// <param name="told">The last date told before in the text.</param>
    /// <returns>Null when the words count from a date that nothing tells.</returns>
    public Resolved? Resolve(WrittenDate written, PartialDate? told)
    {
        var from = Fill(written.From);
        if (from.Anchor == DateAnchor.Told) return FromTold(from, told);
        if (Value(from, written.Cue) is not { } first) return null;
        if (written.To is not { } to)
        {
            return new(Join(first.First, first.Last), Told(first.Last), Inferred(from, first.First));
        }

        return Value(Fill(to), written.Cue) is { } last
            ? new(Join(first.First, last.Last), Told(last.Last), Inferred(from, first.First))
            : null;
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
        { Anchor: DateAnchor.Published, Step: DateUnit.Year, Offset: 0, Month: not null } =>
            DatePoint.On(year, point.Month, point.Day),
        _ => point,
    } : point;

    private Resolved? FromTold(DatePoint point, PartialDate? told)
    {
        if (published is null && point is { Step: DateUnit.Day, Offset: 0 }) return new(Edtf.Of(point), told, true);
        return told is { } date && Calendar.FromTold(point, date) is { } value ? new(value, Told(value), true) : null;
    }

    private static string Join(string first, string last) => first == last ? first : $"{first}/{last}";

    private static bool Inferred(DatePoint point, string value) =>
        point.Anchor != DateAnchor.Calendar || Edtf.Of(point) != value;

    private static PartialDate? Told(string value) => PartialDate.TryParse(value, out var date) ? date : null;
}
