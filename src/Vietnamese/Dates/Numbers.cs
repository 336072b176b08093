namespace StaticArchive.Vietnamese.Dates;

/// <summary>Numbers inside dates, in digits or words.</summary>
internal static class Numbers
{
    /// <summary>A free-standing number of one or two digits: not part of 15h30, 3,5 or M1.</summary>
    public static bool Small(DateTokens t, int i, out int value)
    {
        value = t[i].Number;
        return t.Is(i, DateWord.Digits) && t[i].Length <= 2 && !(t.Glued(i) && t.IsLetters(i - 1))
            && !(t.Glued(i + 1) && t.IsLetters(i + 1))
            && !(t.Is(i + 1, DateWord.Comma) && t.Glued(i + 1) && t.Glued(i + 2) && t.Is(i + 2, DateWord.Digits));
    }

    public static bool IsDay(DateTokens t, int i, out int day) => Small(t, i, out day) && day is >= 1 and <= 31;

    /// <summary>The month after "tháng": 3, ba, mười hai, giêng, chạp.</summary>
    public static (int End, int Month)? Month(DateTokens t, int i)
    {
        if (Small(t, i, out var digits)) return digits is >= 1 and <= 12 ? (i + 1, digits) : null;
        if (t.Is(i, DateWord.Moon)) return (i + 1, t[i].Number);
        return Word(t, i) is (var end, >= 1 and <= 12 and var month) && !t.Is(end, DateWord.Times)
            ? (end, month)
            : null;
    }

    /// <summary>A counting word or digits: ba, 10, mười hai. "năm" counts five only before a unit.</summary>
    public static (int End, int Value)? Count(DateTokens t, int i)
    {
        if (t.Is(i, DateWord.Digits)) return Small(t, i, out var digits) && !Fraction(t, i) ? (i + 1, digits) : null;
        return t.Is(i, DateWord.Year) && Unit(t, i + 1) is not null ? (i + 1, 5) : Word(t, i);
    }

    public static bool IsYear(DateTokens t, int i) =>
        t.Is(i, DateWord.Digits) && t[i].Length == 4 && t[i].Number is >= 1000 and <= 2100
        && !(t.Glued(i) && t.IsLetters(i - 1))
        && !(t.Glued(i + 1) && (t.IsLetters(i + 1) || t.Is(i + 1, DateWord.Sign)));

    public static DateUnit? Unit(DateTokens t, int i) => t[i].Word switch
    {
        DateWord.Day => DateUnit.Day,
        DateWord.Week => DateUnit.Week,
        DateWord.Month => DateUnit.Month,
        DateWord.Year => DateUnit.Year,
        _ => null,
    };

    public static int LastDay(int month) => month switch { 2 => 29, 4 or 6 or 9 or 11 => 30, _ => 31 };

    private static (int End, int Value)? Word(DateTokens t, int i)
    {
        if (!t.Is(i, DateWord.Number)) return null;
        return t[i].Number == 10 && t.Is(i + 1, DateWord.Number) && t[i + 1].Number < 10
            ? (i + 2, 10 + t[i + 1].Number)
            : (i + 1, t[i].Number);
    }

    // 3,5 tháng; 1.200 ngày
    private static bool Fraction(DateTokens t, int i) =>
        t.Glued(i) && t[i - 1].Word is DateWord.Comma or DateWord.Dot && t.Glued(i - 1) && t.Is(i - 2, DateWord.Digits);
}
