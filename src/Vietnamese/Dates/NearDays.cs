namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Days counted from today or from the day told before: <c>hôm qua</c>, <c>sáng nay 30-1</c>, <c>cùng ngày</c>,
/// <c>ngày hôm sau</c>.
/// </summary>
internal static class NearDays
{
    public static Reading? Read(DateTokens t, int i)
    {
        var at = DayForms.Parts(t, i);
        var part = at > i;

        // chiều và tối nay, ngày và đêm nay
        if ((part || t.Is(i, DateWord.Day)) && t.Is(part ? at : i + 1, DateWord.And, DateWord.Part))
        {
            at = (part ? at : i + 1) + 2;
            part = true;
        }

        if (t.Is(at, DateWord.Same, DateWord.Day)) return Dated(t, new(at + 2, DatePoint.Told(DateUnit.Day, 0)));
        if (part && Near(t, at) is { } near) return Dated(t, near);
        var day = t.Is(at, DateWord.Day);
        if (day) at++;
        if (day && Tomorrow(t, at) is { } ahead) return Dated(t, ahead);
        if (!t.Is(at, DateWord.On)) return null;
        return (Near(t, at + 1) ?? Told(t, at + 1)) is { } read ? Dated(t, read) : null;
    }

    private static Reading? Near(DateTokens t, int i) => t[i].Word switch
    {
        DateWord.Now => new(i + 1, DatePoint.Published(DateUnit.Day, 0)),
        DateWord.Past => new(i + 1, DatePoint.Published(DateUnit.Day, -1)),
        _ => Tomorrow(t, i),
    };

    private static Reading? Tomorrow(DateTokens t, int i) => t[i].Word switch
    {
        DateWord.Tomorrow when !t.IsUpper(i) => new(i + 1, DatePoint.Published(DateUnit.Day, 1)),
        DateWord.Beyond => new(i + 1, DatePoint.Published(DateUnit.Day, t.Is(i - 1, DateWord.Day) ? 2 : -2)),
        _ => null,
    };

    // hôm sau, hôm trước, hôm đó
    private static Reading? Told(DateTokens t, int i) => t[i].Word switch
    {
        DateWord.After => new(i + 1, DatePoint.Told(DateUnit.Day, 1)),
        DateWord.Before => new(i + 1, DatePoint.Told(DateUnit.Day, -1)),
        DateWord.That => new(i + 1, DatePoint.Told(DateUnit.Day, 0)),
        _ => null,
    };

    private static Reading Dated(DateTokens t, Reading near) => Apposed.Read(t, near.End) is { } dated
        ? dated with { Today = near.From is { Anchor: DateAnchor.Published, Offset: 0 } }
        : near;
}
