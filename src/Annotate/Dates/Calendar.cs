using StaticArchive.Model.News;
using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Annotate.Dates;

/// <summary>
/// Puts a written point on the calendar, given when the article was published. Null when the publication date does not
/// tell enough.
/// </summary>
internal static class Calendar
{
    // A date further ahead than this, without a word such as "sẽ", belongs to the year before.
    private const int DaysAhead = 60;
    private const int MonthsAhead = 2;

    public static (string First, string Last)? Resolve(
        DatePoint point, PartialDate published, int cue) => point.Anchor switch
    {
        DateAnchor.Calendar => Twice(OnCalendar(point, published, cue)),
        DateAnchor.Published => FromToday(point, published),
        _ => null,
    };

    private static string? OnCalendar(DatePoint point, PartialDate published, int cue) => point switch
    {
        { Step: DateUnit.Decade or DateUnit.Century } => Edtf.Of(point),
        { Weekday: { } weekday, Year: null, Month: null } => Weekday(weekday, published, cue),
        { Year: not null } => Edtf.Of(point),
        { Month: { } month, Day: { } day } =>
            published.Year is { } year ? Edtf.Calendar(YearOf(month, day, published, year, cue), month, day) : null,
        { Month: { } month } =>
            published.Year is { } year ? Edtf.Calendar(YearOf(month, published, year, cue), month, null) : null,
        _ => null,
    };

    private static int YearOf(int month, int day, PartialDate published, int year, int cue)
    {
        if (published.Full is not { } today) return YearOf(month, published, year, cue);
        var nearest = Enumerable.Range(year - 1, 3).MinBy(y => Math.Abs(On(y, month, day).DayNumber - today.DayNumber));
        var ahead = On(nearest, month, day).DayNumber - today.DayNumber;
        return cue < 0 && ahead > 0
            ? nearest - 1
            : cue <= 0 && ahead > DaysAhead ? nearest - 1 : cue > 0 && ahead < -DaysAhead ? nearest + 1 : nearest;
    }

    private static int YearOf(int month, PartialDate published, int year, int cue)
    {
        if (published.Month is not { } now) return year;
        var nearest = Enumerable.Range(year - 1, 3).MinBy(y => Math.Abs(((y - year) * 12) + month - now));
        var ahead = ((nearest - year) * 12) + month - now;
        return cue < 0 && ahead > 0 ? nearest - 1 : cue <= 0 && ahead > MonthsAhead ? nearest - 1 : nearest;
    }

    // The last such day, or with a word such as "sẽ" the next.
    private static string? Weekday(int weekday, PartialDate published, int cue)
    {
        if (published.Full is not { } today) return null;
        var now = ((int)today.DayOfWeek + 6) % 7;
        var back = (now - (weekday - 1) + 7) % 7;
        return Text(today.AddDays(cue > 0 ? (7 - back) % 7 == 0 ? 7 : 7 - back : -back));
    }

    /// <summary>A point counted from the date told before it in the text.</summary>
    public static string? FromTold(DatePoint point, PartialDate told) => point.Step switch
    {
        DateUnit.Day => Of(told)?.AddDays(point.Offset).ToString(),
        DateUnit.Week => Of(told)?.AddDays(7 * point.Offset).ToString(),
        DateUnit.Month => MonthFrom(point, told),
        _ => told.Year is { } year ? Edtf.Calendar(year + point.Offset, point.Month, point.Day) : null,
    };

    private static (string First, string Last)? FromToday(DatePoint point, PartialDate published) => point.Step switch
    {
        DateUnit.Day => Twice(Of(published)?.AddDays(point.Offset).ToString()),
        DateUnit.Week => Week(point, published),
        DateUnit.Month => Twice(MonthFrom(point, published)),
        _ => Twice(published.Year is { } year ? Edtf.Calendar(year + point.Offset, point.Month, point.Day) : null),
    };

    private static Day? Of(PartialDate date) =>
        date is { Month: { } month, Day: { } day } ? new Day(date.Year, month, day) : null;

    private static string? MonthFrom(DatePoint point, PartialDate published)
    {
        if (published.Month is not { } month) return null;
        var moved = new Day(published.Year, month, 1).AddMonths(point.Offset);
        return Edtf.Calendar(moved.Year, moved.Month, point.Day);
    }

    // Weeks begin on Monday.
    private static (string First, string Last)? Week(DatePoint point, PartialDate published)
    {
        if (published.Full is not { } today) return null;
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) + (7 * point.Offset));
        return point.Weekday is { } weekday
            ? Twice(Text(monday.AddDays(weekday - 1)))
            : (Text(monday), Text(monday.AddDays(6)));
    }

    private static DateOnly On(int year, int month, int day) =>
        new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private static string Text(DateOnly date) => Edtf.Calendar(date.Year, date.Month, date.Day);

    private static (string First, string Last)? Twice(string? value) => value is null ? null : (value, value);
}
