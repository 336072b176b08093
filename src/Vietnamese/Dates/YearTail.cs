namespace StaticArchive.Vietnamese.Dates;

/// <summary>The year that closes a date: <c>/2018</c>, <c>năm 2018</c>, <c>năm ngoái</c>.</summary>
internal static class YearTail
{
    public static (int End, DatePoint Year)? Read(DateTokens t, int i)
    {
        if (t[i].Word is DateWord.Slash or DateWord.Dash && Numbers.IsYear(t, i + 1) && !Goes(t, i + 2))
        {
            return (i + 2, DatePoint.On(t[i + 1].Number, null, null));
        }

        if (!t.Is(i, DateWord.Year))
        {
            return Numbers.IsYear(t, i) && !Goes(t, i + 1) ? (i + 1, DatePoint.On(t[i].Number, null, null)) : null;
        }

        return Numbers.IsYear(t, i + 1) ? (i + 2, DatePoint.On(t[i + 1].Number, null, null)) : Relative(t, i + 1);
    }

    /// <summary>The word after "năm": nay, ngoái, trước, sau, tới, kia.</summary>
    public static (int End, DatePoint Year)? Relative(DateTokens t, int i) => t[i].Word switch
    {
        DateWord.Now => (i + 1, DatePoint.Published(DateUnit.Year, 0)),
        DateWord.Last => (i + 1, DatePoint.Published(DateUnit.Year, -1)),
        DateWord.Before => t.Is(i + 1, DateWord.That)
            ? (i + 2, DatePoint.Told(DateUnit.Year, -1))
            : t.Is(i + 1, DateWord.When) ? null : (i + 1, DatePoint.Published(DateUnit.Year, -1)),
        DateWord.After => t.Is(i + 1, DateWord.That)
            ? (i + 2, DatePoint.Told(DateUnit.Year, 1))
            : t.Is(i + 1, DateWord.When) ? null : (i + 1, DatePoint.Published(DateUnit.Year, 1)),
        DateWord.Next => (i + 1, DatePoint.Published(DateUnit.Year, 1)),
        DateWord.Beyond => (i + 1, DatePoint.Published(DateUnit.Year, -2)),
        _ => null,
    };

    // 174/2013/NĐ-CP is a number of a decree.
    private static bool Goes(DateTokens t, int i) => t.Glued(i) && t[i].Word is DateWord.Slash && t.Glued(i + 1);
}
