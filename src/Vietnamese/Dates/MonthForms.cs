namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Months and parts of them: <c>tháng 12 năm ngoái</c>, <c>đầu tháng này</c>, <c>nửa cuối tháng 4</c>,
/// <c>từ tháng 7 đến tháng 9</c>.
/// </summary>
internal static class MonthForms
{
    /// <param name="i">At "tháng", after đầu, giữa, cuối or các.</param>
    public static Reading? Read(DateTokens t, int i, bool ranged)
    {
        if (!t.Is(i, DateWord.Month)) return null;
        if (OfToday(t, i + 1) is { } near) return near;
        if (Numbers.Month(t, i + 1) is not { } read) return null;

        // "tháng 6/27" is no month of a year.
        if (t.Is(read.End, DateWord.Slash) && t.Glued(read.End) && !Numbers.IsYear(t, read.End + 1)) return null;
        var first = InYear(t, read.End, read.Month);
        if (t.Is(first.End, DateWord.And) && first.From.Year is null && Listed(t, first.End + 1) is { } next)
        {
            return first with { From = first.From.InYearOf(next) };
        }

        return ranged || !Tails.Joins(t, first.End) || t.Is(first.End, DateWord.Dash)
            ? Stretch(t, first) ?? first
            : first;
    }

    /// <summary>The first or last fifteen days of a month, or six months of a year.</summary>
    public static Reading Half(Reading whole, bool late) => whole.From switch
    {
        { Month: { } month } point => whole with
        {
            From = point with { Day = late ? 16 : 1, Step = Grain(point) },
            To = point with { Day = late ? Last(point.Year, month) : 15, Step = Grain(point) },
        },
        { Step: DateUnit.Year } point => whole with
        {
            From = point with { Month = late ? 7 : 1, Step = Grain(point, DateUnit.Month) },
            To = point with { Month = late ? 12 : 6, Step = Grain(point, DateUnit.Month) },
        },
        _ => whole,
    };

    private static int Last(int? year, int month) =>
        month == 2 && year is { } y && !DateTime.IsLeapYear(y) ? 28 : Numbers.LastDay(month);

    private static DateUnit Grain(DatePoint point, DateUnit grain = DateUnit.Day) =>
        point.Anchor == DateAnchor.Calendar ? grain : point.Step;

    // tháng 2 và tháng 4/2019
    private static DatePoint? Listed(DateTokens t, int i) =>
        t.Is(i, DateWord.Month) && Numbers.Month(t, i + 1) is { } read
        && InYear(t, read.End, read.Month) is { From: { Anchor: DateAnchor.Calendar, Year: not null } point }
            ? point
            : null;

    private static Reading? Stretch(DateTokens t, Reading first)
    {
        if (!Tails.Joins(t, first.End)) return null;
        var at = first.End + 1;
        if (t[at].Word is DateWord.Late or DateWord.Early or DateWord.Many) at++;
        if (t.Is(at, DateWord.Month)) at++;
        else if (t.Is(first.End, DateWord.Dash) && !t.Glued(at)) return null;
        if (Numbers.Month(t, at) is not { } read) return null;
        var last = InYear(t, read.End, read.Month);
        return last with { From = Earlier(first.From, last.From), To = Same(first.From, last.From) };
    }

    // "từ tháng 7 đến tháng 6 năm sau" begins this year, "từ tháng 2 đến tháng 5 năm ngoái" last year.
    private static DatePoint Earlier(DatePoint first, DatePoint last) =>
        first.Month > last.Month && first is { Anchor: DateAnchor.Calendar, Year: null }
            && last is { Anchor: DateAnchor.Published }
            ? last with { Offset = last.Offset - 1, Month = first.Month } : first.InYearOf(last);

    private static DatePoint Same(DatePoint first, DatePoint last) =>
        last is { Anchor: DateAnchor.Calendar, Year: null } && first.Year is not null && last.Month > first.Month
            ? last with { Year = first.Year }
            : last;

    private static Reading InYear(DateTokens t, int i, int month)
    {
        if (YearTail.Read(t, i) is (var end, var year))
        {
            return new(end,
                year with { Month = month, Step = year.Anchor == DateAnchor.Calendar ? DateUnit.Month : year.Step });
        }

        var point = DatePoint.On(null, month, null);
        return t.Is(i, DateWord.This)
            ? new(i + 1, DatePoint.Published(DateUnit.Year, 0) with { Month = month })
            : Tails.Close(t, new(i, point));
    }

    private static Reading? OfToday(DateTokens t, int i) => t[i].Word switch
    {
        DateWord.This or DateWord.Now => new(i + 1, DatePoint.Published(DateUnit.Month, 0)),
        DateWord.Before when t.Is(i + 1, DateWord.That) => new(i + 2, DatePoint.Told(DateUnit.Month, -1)),
        DateWord.Before when !t.Is(i + 1, DateWord.When) => new(i + 1, DatePoint.Published(DateUnit.Month, -1)),
        DateWord.After when t.Is(i + 1, DateWord.That) => new(i + 2, DatePoint.Told(DateUnit.Month, 1)),
        DateWord.After or DateWord.Next when !t.Is(i + 1, DateWord.When) =>
            new(i + 1, DatePoint.Published(DateUnit.Month, 1)),
        DateWord.Past or DateWord.Gone => new(i + 1, DatePoint.Published(DateUnit.Month, -1)),
        DateWord.Just when t[i + 1].Word is DateWord.Past or DateWord.Gone =>
            new(i + 2, DatePoint.Published(DateUnit.Month, -1)),
        DateWord.That => new(i + 1, DatePoint.Told(DateUnit.Month, 0)),
        _ => null,
    };
}
