namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Years, school years, decades and stretches of years: <c>năm 2016</c>, <c>năm ngoái</c>, <c>giai đoạn 2014-2018</c>,
/// <c>những năm 1990</c>.
/// </summary>
internal static class YearForms
{
    /// <param name="i">At "năm", after đầu, giữa, cuối.</param>
    public static Reading? Read(DateTokens t, int i, bool ranged)
    {
        if (!t.Is(i, DateWord.Year)) return null;
        if (t.Is(i + 1, DateWord.School)) return School(t, i + 2);
        if (Numbers.IsYear(t, i + 1)) return Figures(t, i + 1, ranged);
        if (t.Is(i + 1, DateWord.That)) return new(i + 2, DatePoint.Told(DateUnit.Year, 0));
        if (t.Is(i + 1, DateWord.Past))
        {
            return new(i + 2, DatePoint.Published(DateUnit.Year, -1), DatePoint.Published(DateUnit.Day, 0));
        }

        return YearTail.Relative(t, i + 1) is (var end, var year) ? new(end, year) : null;
    }

    /// <summary>2015, 2015-2020: four figures and what joins them.</summary>
    public static Reading Figures(DateTokens t, int i, bool ranged)
    {
        var first = DatePoint.On(t[i].Number, null, null);
        var joins = t.Is(i + 1, DateWord.Dash) || (ranged && Tails.Joins(t, i + 1));
        var at = ranged && t.Is(i + 2, DateWord.Year) ? i + 3 : i + 2;
        return joins && Numbers.IsYear(t, at) && t[at].Number > t[i].Number
            ? new(at + 1, first, DatePoint.On(t[at].Number, null, null))
            : new(i + 1, first);
    }

    /// <summary>những năm 1990, những năm 90, thập niên 90; the caller has read "những năm" or "thập niên".</summary>
    public static Reading? Decade(DateTokens t, int i)
    {
        var year = t[i].Number;
        if (!t.Is(i, DateWord.Digits) || year % 10 != 0) return null;
        if (t[i].Length == 2) year += 1900;
        return year is >= 1000 and <= 2090
            ? new(i + 1, new DatePoint(DateAnchor.Calendar, DateUnit.Decade, 0, year, null, null))
            : null;
    }

    /// <summary>The century after "thế kỷ": 20 or XX.</summary>
    public static Reading? Century(DateTokens t, int i)
    {
        var number = t.Is(i, DateWord.Digits)
            ? t[i].Number
            : Roman.Number(t.Text.AsSpan(Math.Max(t[i].Start, 0), Math.Max(t[i].Length, 0)));
        return number is >= 10 and <= 21
            ? new(i + 1, new DatePoint(DateAnchor.Calendar, DateUnit.Century, 0, (number - 1) * 100, null, null))
            : null;
    }

    // năm học 2016-2017, năm học này, năm tài khoá 2019
    private static Reading? School(DateTokens t, int i)
    {
        if (t.Is(i, DateWord.School)) i++;
        if (Numbers.IsYear(t, i)) return Figures(t, i, ranged: false);
        return t.Is(i, DateWord.This)
            ? new(i + 1, DatePoint.Published(DateUnit.Year, 0))
            : YearTail.Relative(t, i) is (var end, var year) ? new(end, year) : null;
    }
}
