namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// A count of days, weeks, months or years from a known day: <c>5 ngày trước</c>, <c>cách đây 65 năm</c>,
/// <c>hai tháng sau đó</c>.
/// </summary>
internal static class CountedTime
{
    public static Reading? Read(DateTokens t, int i)
    {
        if (t.Is(i, DateWord.Apart, DateWord.Here))
        {
            return Count(t, About(t, i + 2)) is { } ago ? Plain(ago.End, ago.Unit, -ago.Value) : null;
        }

        if (t.Is(i, DateWord.Before, DateWord.That))
        {
            return Count(t, About(t, i + 2)) is { } before
                ? new(before.End, DatePoint.Told(before.Unit, -before.Value))
                : null;
        }

        return Count(t, About(t, i)) is { } count ? Tail(t, count.End, count.Unit, count.Value) : null;
    }

    private static int About(DateTokens t, int i) => t.Is(i, DateWord.About) ? i + 1 : i;

    private static (int End, DateUnit Unit, int Value)? Count(DateTokens t, int i) =>
        Numbers.Count(t, i) is { Value: > 0 } count && Numbers.Unit(t, count.End) is { } unit
            ? (count.End + 1, unit, count.Value)
            : null;

    private static Reading? Tail(DateTokens t, int i, DateUnit unit, int count) => t[i].Word switch
    {
        DateWord.Before or DateWord.After when t.Is(i + 1, DateWord.That) =>
            new(i + 2, DatePoint.Told(unit, t.Is(i, DateWord.Before) ? -count : count)),
        DateWord.Before when Ends(t, i + 1) => Plain(i + 1, unit, -count),
        DateWord.More when Ends(t, i + 1) => Plain(i + 1, unit, count),
        _ => null,
    };

    // "3 năm trước khi", "1 ngày trước sự kiện" are counted from something else.
    private static bool Ends(DateTokens t, int i) => t[i].Word is not (DateWord.When or DateWord.Day or DateWord.And);

    private static Reading Plain(int end, DateUnit unit, int offset) => new(end, DatePoint.Published(unit, offset));
}
