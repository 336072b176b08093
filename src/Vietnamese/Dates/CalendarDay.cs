namespace StaticArchive.Vietnamese.Dates;

/// <summary>A day of a month in figures: <c>19/6</c>, <c>19-6-2018</c>, <c>19 tháng 6 năm ngoái</c>.</summary>
internal static class CalendarDay
{
    /// <param name="dotted">The word "ngày" stands before it, so that 19.6 is a day and not a number.</param>
    public static Reading? Read(DateTokens t, int i, bool dotted)
    {
        if (!Numbers.IsDay(t, i, out var day)) return null;
        if (t.Is(i + 1, DateWord.Month)) return Spelled(t, i, day, dotted);
        var mark = t[i + 1].Word;
        if (mark is not (DateWord.Slash or DateWord.Dash) && !(mark is DateWord.Dot && dotted)) return null;
        if (t.Glued(i + 1) != t.Glued(i + 2) && mark != DateWord.Slash) return null;
        if (!t.Glued(i + 1) && !dotted) return null;
        return Numbers.Small(t, i + 2, out var month) && month is >= 1 and <= 12 && day <= Numbers.LastDay(month)
            ? Year(t, i + 3, mark, day, month)
            : null;
    }

    private static Reading? Year(DateTokens t, int i, DateWord mark, int day, int month)
    {
        // 19/6/18
        if (t.Is(i, mark) && t.Glued(i) && t.Glued(i + 1) && Numbers.Small(t, i + 1, out var two)
            && t[i + 1].Length == 2 && mark != DateWord.Dot)
        {
            return new(i + 2, DatePoint.On(two <= 40 ? 2000 + two : 1900 + two, month, day));
        }

        if (t.Is(i, DateWord.Dot) && mark == DateWord.Dot && t.Glued(i) && Numbers.IsYear(t, i + 1))
        {
            return new(i + 2, DatePoint.On(t[i + 1].Number, month, day));
        }

        if (t.Is(i, DateWord.Slash) && t.Glued(i) && t.Glued(i + 1) && !Numbers.IsYear(t, i + 1)) return null;
        if (t[i].Word is DateWord.Sign && t.Glued(i)) return null;
        return InYear(t, i, day, month);
    }

    private static Reading? Spelled(DateTokens t, int i, int day, bool dotted)
    {
        if (Numbers.Month(t, i + 2) is not { } read) return MonthOfToday(t, i, day, dotted);

        // "15 tháng 3 ngày" counts time.
        if (Numbers.Unit(t, read.End) is DateUnit.Day or DateUnit.Week && !dotted) return null;
        return day <= Numbers.LastDay(read.Month) ? InYear(t, read.End, day, read.Month) : null;
    }

    // ngày 5 tháng này, ngày 5 tháng trước
    private static Reading? MonthOfToday(DateTokens t, int i, int day, bool dotted)
    {
        if (!dotted) return null;
        int? offset = t[i + 2].Word switch
        {
            DateWord.This => 0,
            DateWord.Before => -1,
            DateWord.After or DateWord.Next => 1,
            _ => null,
        };
        return offset is { } by ? new(i + 3, DatePoint.Published(DateUnit.Month, by) with { Day = day }) : null;
    }

    private static Reading InYear(DateTokens t, int i, int day, int month) => YearTail.Read(t, i) is (var end, var year)
        ? new(end, year with
        {
            Month = month,
            Day = day,
            Step = year.Anchor == DateAnchor.Calendar ? DateUnit.Day : year.Step,
        })
        : Tails.Close(t, new(i, DatePoint.On(null, month, day)));
}
