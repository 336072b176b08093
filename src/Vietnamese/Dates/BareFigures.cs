namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Figures with no word of time before them, which are a date only in the right company: <c>dịp lễ 30-4 và 1-5</c>,
/// <c>nhiệm kỳ 2015-2020</c>.
/// </summary>
internal static class BareFigures
{
    public static Reading? Read(DateTokens t, int i)
    {
        if (t.Glued(i) && t[i - 1].Word is not (DateWord.Open or DateWord.Other)) return null;
        if (Blocked(t, i)) return null;
        if (Numbers.IsYear(t, i)) return Year(t, i);
        if (DayForms.Bare(t, i) is { } day) return day.From.Year is not null || Company(t, i, day) ? day : null;
        return MonthOfYear(t, i);
    }

    // điều 5/7, tỉ số 2-1, quốc lộ 1-5
    private static bool Blocked(DateTokens t, int i) =>
        t.Is(i - 1, DateWord.Blocker)
            || (t.Is(i - 2, DateWord.Blocker) && t[i - 1].Word is not (DateWord.Comma or DateWord.Open));

    private static bool Company(DateTokens t, int i, Reading day)
    {
        if (t.IsLetters(day.End) && t.Glued(day.End)) return false;
        // "từ 2-5 năm tù" counts years; the year of a date has been read by now.
        if (t[day.End].Word is DateWord.Year or DateWord.Month or DateWord.Week or DateWord.Day) return false;
        var before = t[i - 1].Word;
        if (before is DateWord.Context or DateWord.From or DateWord.To or DateWord.Next or DateWord.Before
            or DateWord.After or DateWord.When)
        {
            return Closed(t, day.End) || Dashed(t, i);
        }

        if (before is DateWord.Open) return t.Is(day.End, DateWord.Close);
        if (before is DateWord.And)
        {
            return Dashed(t, i) || Closed(t, day.End)
                || (t.Is(i - 2, DateWord.Digits) && t[i - 3].Word is DateWord.Dash or DateWord.Slash);
        }

        // 24/7 is all week; 1/3 of the voters is a fraction.
        return day.From.Day > 12 && !(day.From.Day == 24 && day.From.Month == 7) && Closed(t, day.End)
            && (t.IsLetters(i - 1) || i == 0);
    }

    private static bool Dashed(DateTokens t, int i) => t.Is(i + 1, DateWord.Dash) && !t.IsLetters(i + 3);

    private static bool Closed(DateTokens t, int i) => !t.IsLetters(i) || t.IsUpper(i) || t[i].Word != DateWord.Other;

    private static Reading? Year(DateTokens t, int i)
    {
        var years = YearForms.Figures(t, i, ranged: false);
        if (t[i].Number is < 1900 or > 2060) return null;
        if (t.Glued(years.End) && t[years.End].Word is DateWord.Slash or DateWord.Dash or DateWord.Sign) return null;
        if (years.To is not null) return t.IsLetters(i - 1) || t.Is(i - 1, DateWord.Open) ? years : null;
        return t.Is(i - 1, DateWord.YearContext) && !t.IsUpper(i - 1) ? years : null;
    }

    // 10/2018
    private static Reading? MonthOfYear(DateTokens t, int i) =>
        Numbers.Small(t, i, out var month) && month is >= 1 and <= 12
            && t[i + 1].Word is DateWord.Slash or DateWord.Dash
        && t.Glued(i + 1) && t.Glued(i + 2) && Numbers.IsYear(t, i + 2) && t[i + 2].Number >= 1900
        && !(t.Glued(i + 3) && t[i + 3].Word is DateWord.Slash or DateWord.Dash)
            ? new(i + 3, DatePoint.On(t[i + 2].Number, month, null)) : null;
}
