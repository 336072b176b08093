namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Days with words before them, lists and stretches of days: <c>Tối 20/10</c>, <c>các ngày 10, 11 và 12-5</c>,
/// <c>từ 5 đến 7/8</c>.
/// </summary>
internal static class DayForms
{
    private const int MostParts = 4;

    /// <summary>A date from its first word on: "ngày", "hôm", a part of the day, "từ".</summary>
    public static Reading? Read(DateTokens t, int i)
    {
        var from = t.Is(i, DateWord.From) ? i + 1 : i;
        var start = Prefix(t, from);
        var ranged = Stretch(t, start, start > from || from > i);

        // "từ" belongs to a stretch only.
        if (from > i) return ranged is { To: not null } ? ranged : null;
        return start > from ? ranged ?? CalendarDay.Read(t, start, dotted: true) : null;
    }

    /// <summary>Figures without words before them: the caller knows that they are a date.</summary>
    public static Reading? Bare(DateTokens t, int i) =>
        Stretch(t, i, dotted: false) ?? CalendarDay.Read(t, i, dotted: false);

    /// <summary>The token after ngày, hôm, tối, các ngày, ngày giao dịch, mùng.</summary>
    public static int Prefix(DateTokens t, int i)
    {
        var start = i;
        if (t.Is(i, DateWord.Many) && t.Is(i + 1, DateWord.Day)) i++;
        i = Parts(t, i);
        if (t.Is(i, DateWord.On) && i > start) i++;
        if (t.Is(i, DateWord.Same, DateWord.Day)) i++;
        if (t.Is(i, DateWord.Day)) i++;
        else if (t.Is(i, DateWord.On)) i++;
        if (i > start && t.Is(i, DateWord.Trade1, DateWord.Trade2)) i += 2;
        if (t.Is(i, DateWord.Mung)) i++;
        return i;
    }

    /// <summary>The token after parts of the day: chiều, sáng sớm, rạng sáng.</summary>
    public static int Parts(DateTokens t, int i)
    {
        var end = i;
        while (end - i < MostParts && t.Is(end, DateWord.Part)) end++;
        return end;
    }

    private static Reading? Stretch(DateTokens t, int i, bool dotted)
    {
        // 5-7/8 is from the 5th to the 7th, though 5-7 alone would be a day of July.
        var first = OneOf(t, i) ? null : CalendarDay.Read(t, i, dotted);
        if (first is { } day) return Whole(t, day, dotted);
        if (!Numbers.IsDay(t, i, out var low)) return null;
        var last = i + 1;
        while (Next(t, last) is (> 0 and var at) && Numbers.IsDay(t, at, out var high) && high > low)
        {
            if (CalendarDay.Read(t, at, dotted) is { From.Month: not null } end && !OneOf(t, at))
            {
                return end with { From = end.From with { Day = low }, To = end.From };
            }

            last = at + 1;
        }

        return null;
    }

    // 26/4 đến 5/5; "và" between two whole dates makes two dates.
    private static Reading? Whole(DateTokens t, Reading first, bool dotted)
    {
        if (!Tails.Joins(t, first.End)) return null;
        var at = Prefix(t, first.End + 1);
        if (t.Is(at, DateWord.Now) && dotted && t.Is(first.End, DateWord.To)) return null;
        if (CalendarDay.Read(t, at, dotted: true) is not { } last) return null;
        return last with { From = first.From.InYearOf(last.From), To = last.From };
    }

    // After a day without its month: a joint, and perhaps the word "ngày" again.
    private static int Next(DateTokens t, int i)
    {
        if (!Tails.Joins(t, i) && t[i].Word is not (DateWord.And or DateWord.Comma)) return -1;
        return t.Is(i + 1, DateWord.Day) ? i + 2 : i + 1;
    }

    private static bool OneOf(DateTokens t, int i) =>
        t.Is(i + 1, DateWord.Dash) && t.Is(i + 3, DateWord.Slash) && t.Glued(i + 3) && t.Glued(i + 4)
        && Numbers.Small(t, i + 4, out var month) && month is >= 1 and <= 12 && Numbers.IsDay(t, i + 2, out _);
}
