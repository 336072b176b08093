namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Reads the longest date that begins at a token. Which rules are asked depends on the token's class alone.
/// </summary>
internal static class DateGrammar
{
    public static Reading? Read(DateTokens t, int i) => t[i].Word switch
    {
        DateWord.Day or DateWord.On or DateWord.Part or DateWord.Same =>
            Longest(Led(t, i), NearDays.Read(t, i), DayForms.Read(t, i)),
        DateWord.Mung => DayForms.Read(t, i),
        DateWord.Lord or DateWord.Weekday => WeekForms.Weekday(t, i, led: t.Is(i - 1, DateWord.Context)),
        DateWord.From => Stretch(t, i),
        DateWord.Month =>
            Counted(t, i) || (t.IsUpper(i) && t.IsUpper(i - 1)) ? null : MonthForms.Read(t, i, ranged: false),
        DateWord.Year => Longest(Year(t, i), PeriodForms.Counted(t, i), CountedTime.Read(t, i)),
        DateWord.Week => Counted(t, i) ? null : WeekForms.Week(t, i, edge: false),
        DateWord.Quarter => PeriodForms.Quarter(t, i),
        DateWord.Early or DateWord.Middle or DateWord.Late => Edge(t, i),
        DateWord.Half => Half(t, i),
        DateWord.Many => Many(t, i) ?? Ranged(DayForms.Read(t, i)),
        DateWord.Span1 => t.Is(i + 1, DateWord.Span2) && Numbers.IsYear(t, i + 2)
            ? Ranged(YearForms.Figures(t, i + 2, ranged: true))
            : null,
        DateWord.Decade1 => t.Is(i + 1, DateWord.Decade2) ? YearForms.Decade(t, i + 2) : null,
        DateWord.Century1 => t.Is(i + 1, DateWord.Decade2) ? YearForms.Century(t, i + 2) : null,
        DateWord.Apart or DateWord.Before or DateWord.About => CountedTime.Read(t, i),
        DateWord.Number => Longest(PeriodForms.Counted(t, i), CountedTime.Read(t, i), null),
        DateWord.Digits => Longest(PeriodForms.Counted(t, i), CountedTime.Read(t, i), BareFigures.Read(t, i)),
        _ => null,
    };

    // hôm thứ Hai, sáng chủ nhật
    private static Reading? Led(DateTokens t, int i)
    {
        var at = DayForms.Prefix(t, i);
        if (t[at].Word is not (DateWord.Weekday or DateWord.Lord)) return null;
        return WeekForms.Weekday(t, at, led: !t.Is(at - 1, DateWord.Day));
    }

    private static Reading? Year(DateTokens t, int i)
    {
        return Counted(t, i) && !Numbers.IsYear(t, i + 1) ? null : YearForms.Read(t, i, ranged: false);
    }

    // In "3 năm trước", "nhiều tháng qua" and "những năm tới" the unit is counted, not named.
    private static bool Counted(DateTokens t, int i) =>
        t[i - 1].Word is DateWord.Number or DateWord.Many or DateWord.Some || Numbers.Small(t, i - 1, out _);

    private static Reading? Edge(DateTokens t, int i)
    {
        if (t.Is(i - 1, DateWord.Begin)) return null;
        var next = t.Is(i + 1, DateWord.Many) ? i + 2 : i + 1;
        if (next > i + 1 && t.Is(next, DateWord.Year) && YearForms.Decade(t, next + 1) is { } decade) return decade;
        if (t.Is(i - 1, DateWord.Year) || t.Is(i + 1, DateWord.Decade1))
        {
            return t.Is(i + 1, DateWord.Decade1) ? Read(t, i + 1) : null;
        }

        if (Numbers.IsYear(t, i + 1)) return YearForms.Figures(t, i + 1, ranged: false);
        return MonthForms.Read(t, i + 1, ranged: false) ?? WeekForms.Week(t, i + 1, edge: true)
            ?? PeriodForms.Quarter(t, i + 1)
            ?? YearForms.Read(t, i + 1, ranged: false) ?? (t.Is(i + 1, DateWord.Year) ? BareYear(t, i) : null);
    }

    // "cuối năm" is this year's; "giữa năm" and "đầu năm" too.
    private static Reading? BareYear(DateTokens t, int i) => new(i + 2, DatePoint.Published(DateUnit.Year, 0));

    private static Reading? Half(DateTokens t, int i)
    {
        var late = t.Is(i + 1, DateWord.Late);
        if (!late && !t.Is(i + 1, DateWord.Early)) return null;
        return Edge(t, i + 1) is { To: null } whole ? MonthForms.Half(whole, late) : null;
    }

    private static Reading? Many(DateTokens t, int i)
    {
        if (t.Is(i + 1, DateWord.Year)) return YearForms.Decade(t, i + 2);

        // các tháng đầu năm
        if (t.Is(i + 1, DateWord.Month, DateWord.Early) && t.Is(i + 3, DateWord.Year))
        {
            return YearForms.Read(t, i + 3, ranged: false) ?? new Reading(i + 4, DatePoint.Published(DateUnit.Year, 0));
        }

        return null;
    }

    private static Reading? Stretch(DateTokens t, int i)
    {
        var edge = t[i + 1].Word is DateWord.Early or DateWord.Middle or DateWord.Late or DateWord.Many ? i + 2 : i + 1;
        var days = DayForms.Read(t, i);
        return days ?? Ranged(MonthForms.Read(t, edge, ranged: true)) ?? Ranged(YearForms.Read(t, edge, ranged: true))
            ?? (Numbers.IsYear(t, i + 1) ? Ranged(YearForms.Figures(t, i + 1, ranged: true)) : null);
    }

    private static Reading? Ranged(Reading? read) =>
        read is { To: not null, From.Anchor: not DateAnchor.Published } or { To: { Month: not null } } ? read : null;

    private static Reading? Longest(Reading? first, Reading? second, Reading? third)
    {
        var best = first;
        if (second is { } b && !(best?.End >= b.End)) best = second;
        return third is { } c && !(best?.End >= c.End) ? third : best;
    }
}
