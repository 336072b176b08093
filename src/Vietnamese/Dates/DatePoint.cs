namespace StaticArchive.Vietnamese.Dates;

/// <summary>What a date is counted from.</summary>
public enum DateAnchor
{
    /// <summary>The calendar; parts that are not written are null.</summary>
    Calendar,

    /// <summary>The day of publication: hôm qua, tháng này, năm ngoái.</summary>
    Published,

    /// <summary>The date told before it in the text: cùng ngày, năm trước đó.</summary>
    Told,
}

/// <summary>Units that dates are counted in.</summary>
public enum DateUnit
{
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
}

/// <summary>A point in time as words say it, before anyone knows when they were printed.</summary>
/// <param name="Step">
/// The unit that <paramref name="Offset"/> counts, for anchors other than the calendar; else the grain.
/// </param>
/// <param name="Weekday">1 Monday to 7 Sunday; null when none is written.</param>
public readonly record struct DatePoint(
    DateAnchor Anchor, DateUnit Step, int Offset, int? Year, int? Month, int? Day, int? Weekday = null)
{
    public static DatePoint On(int? year, int? month, int? day) => new(
        DateAnchor.Calendar, day is not null ? DateUnit.Day : month is not null ? DateUnit.Month : DateUnit.Year, 0,
        year, month, day);

    public static DatePoint Published(DateUnit step, int offset) =>
        new(DateAnchor.Published, step, offset, null, null, null);

    public static DatePoint Told(DateUnit step, int offset) => new(DateAnchor.Told, step, offset, null, null, null);

    /// <summary>The same point with the year of another, where it has none of its own.</summary>
    public DatePoint InYearOf(DatePoint other) =>
        Anchor != DateAnchor.Calendar || Year is not null || Month is null ? this
        : other is { Anchor: DateAnchor.Published, Step: DateUnit.Year } ? other with { Month = Month, Day = Day }
        : this with { Year = other.Year };
}

/// <summary>A written date: its stretch of the text, and the points it names.</summary>
/// <param name="To">The last point, for a stretch of time.</param>
/// <param name="Cue">The words say that it is ahead (1) or past (-1); 0 when they do not.</param>
/// <param name="Today">The words say that it is the day of publication: hôm nay 12/7.</param>
public sealed record WrittenDate(int Start, int End, DatePoint From, DatePoint? To, int Cue, bool Today = false);
