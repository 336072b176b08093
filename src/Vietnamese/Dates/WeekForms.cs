namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Weeks and days of the week: <c>tuần trước</c>, <c>cuối tuần này</c>, <c>thứ Hai (12/3)</c>,
/// <c>chủ nhật tuần tới</c>.
/// </summary>
internal static class WeekForms
{
    /// <param name="i">At "tuần".</param>
    /// <param name="edge">After đầu, giữa, cuối: then the bare word means this week.</param>
    public static Reading? Week(DateTokens t, int i, bool edge)
    {
        if (!t.Is(i, DateWord.Week)) return null;
        return t[i + 1].Word switch
        {
            DateWord.This or DateWord.Now => At(i + 2, 0),
            DateWord.Before or DateWord.After when t.Is(i + 2, DateWord.That) =>
                new(i + 3, DatePoint.Told(DateUnit.Week, t.Is(i + 1, DateWord.After) ? 1 : -1)),
            DateWord.Before or DateWord.After when t.Is(i + 2, DateWord.When) => null,
            DateWord.Before or DateWord.Past or DateWord.Gone => At(i + 2, -1),
            DateWord.After or DateWord.Next => At(i + 2, 1),
            DateWord.Just when t[i + 2].Word is DateWord.Past or DateWord.Gone => At(i + 3, -1),
            DateWord.Soon when t.Is(i + 2, DateWord.Next) => At(i + 3, 1),
            _ => edge ? At(i + 1, 0) : null,
        };
    }

    /// <param name="led">hôm, sáng, vào stands before it.</param>
    public static Reading? Weekday(DateTokens t, int i, bool led)
    {
        if (Name(t, i) is not { } day) return null;
        var end = day == 7 ? i + 2 : i + 2;

        // "thứ hai" also means second: some sign of a date must stand by it.
        var sure = led || day == 7 || (t.IsUpper(i + 1) && !t.Is(i + 1, DateWord.Year));
        if (Week(t, end, edge: false) is { } week) return week with { From = week.From with { Weekday = day } };
        if (Apposed.Read(t, end) is { } dated) return dated with { From = dated.From with { Weekday = day } };
        return sure
            ? Tails.Close(t, new(end, DatePoint.On(null, null, null) with { Weekday = day, Step = DateUnit.Day }))
            : null;
    }

    private static int? Name(DateTokens t, int i)
    {
        if (t.Is(i, DateWord.Lord, DateWord.Sun)) return 7;
        if (!t.Is(i, DateWord.Weekday) || t[i + 1].Word is not (DateWord.Number or DateWord.Year)) return null;
        return t[i + 1].Number is >= 2 and <= 7 and var number ? number - 1 : null;
    }

    private static Reading At(int end, int offset) => new(end, DatePoint.Published(DateUnit.Week, offset));
}
