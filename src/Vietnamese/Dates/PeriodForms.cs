namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Quarters and counted months of a year: <c>quý II/2018</c>, <c>6 tháng đầu năm</c>, <c>ba quý đầu năm nay</c>.
/// </summary>
internal static class PeriodForms
{
    /// <param name="i">At "quý".</param>
    public static Reading? Quarter(DateTokens t, int i)
    {
        if (!t.Is(i, DateWord.Quarter)) return null;
        var number = Numbers.Small(t, i + 1, out var figure) ? figure : t.Is(i + 1, DateWord.Number) ? t[i + 1].Number
            : Roman.Number(t.Text.AsSpan(Math.Max(t[i + 1].Start, 0), Math.Max(t[i + 1].Length, 0)));
        return number is >= 1 and <= 4 ? Months(t, i + 2, (number * 3) - 2, number * 3) : null;
    }

    /// <summary>6 tháng đầu năm, bốn tháng đầu 2018, ba quý đầu năm nay.</summary>
    public static Reading? Counted(DateTokens t, int i)
    {
        if (Numbers.Count(t, i) is not { } count) return null;
        var length = t[count.End].Word switch { DateWord.Month => 1, DateWord.Quarter => 3, _ => 0 } * count.Value;
        if (length is 0 or > 12 || t[count.End + 1].Word is not (DateWord.Early or DateWord.Late)) return null;
        var early = t.Is(count.End + 1, DateWord.Early);
        return Months(t, count.End + 2, early ? 1 : 13 - length, early ? length : 12);
    }

    // Without a year, the current one.
    private static Reading Months(DateTokens t, int i, int from, int to)
    {
        var (end, year) = YearTail.Read(t, i)
            ?? (t.Is(i, DateWord.Year) ? i + 1 : i, DatePoint.Published(DateUnit.Year, 0));
        var step = year.Anchor == DateAnchor.Calendar ? DateUnit.Month : year.Step;
        return Tails.Close(t, new(end, year with { Month = from, Step = step }, year with { Month = to, Step = step }));
    }
}
