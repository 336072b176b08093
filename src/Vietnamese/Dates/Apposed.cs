namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// The date in figures that explains the words before it: <c>hôm nay (12/7)</c>, <c>ngày mai, 27-1</c>,
/// <c>chủ nhật, ngày 4/2</c>.
/// </summary>
internal static class Apposed
{
    public static Reading? Read(DateTokens t, int i)
    {
        var bracket = t.Is(i, DateWord.Open);
        var at = bracket || t.Is(i, DateWord.Comma) ? i + 1 : i;
        if (t.Is(at, DateWord.Day) || t.Is(at, DateWord.On)) at++;
        if (CalendarDay.Read(t, at, dotted: false) is not { To: null } day) return null;
        if (!bracket) return day;
        return t.Is(day.End, DateWord.Close) ? day with { End = day.End + 1 } : null;
    }
}
