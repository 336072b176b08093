using StaticArchive.Annotate.Text;

namespace StaticArchive.Annotate.Names;

/// <summary>Names of places that need their head: <c>quận 2</c>, <c>sông Hồng</c>, <c>TP. Pleiku</c>.</summary>
internal static class PlaceNames
{
    private const int Longest = 4;

    /// <summary>
    /// The place that starts with its head here, head included: first token and the one after; none when equal.
    /// </summary>
    public static (int First, int End) WithHead(Reading reading, int at)
    {
        var head = reading.Longest(at, WordKinds.PlaceHead | WordKinds.Unit | WordKinds.NumberedPlace);
        if (head == 0 || IsPartOfWord(reading, at, head)) return (at, at);
        if (head == 1 && reading.Capital(at) && !reading.Weak(at) && !OpensName(reading, at)) return (at, at);
        var next = at + head;
        var stop = reading.Is(next, '.') && reading.Glued(next);
        if (stop) next++;
        if (next >= reading.Count) return (at, at);
        if (reading.IsNumber(next)) return Numbered(reading, at, head, next);
        if (!reading.Capital(next) || reading.Longest(next, WordKinds.OrganisationHead) > 0 && !stop) return (at, at);

        if (reading.Name(next).Known is { Type: Model.News.EntityType.Organisation }
            || (Abbreviated(reading, at, head) && reading.Name(next).Known is { Type: Model.News.EntityType.Person }))
        {
            return (at, at);
        }

        var end = ProperEnd(reading, next);
        // Abbreviated or capitalised heads belong to the name; lower-case ones only before a single syllable.
        if (stop || (reading.Capital(at) && !reading.Weak(at)) || Abbreviated(reading, at, head)) return (at, end);
        return end == next + 1 && reading.Vietnamese(next) && reading.Has(at, head, WordKinds.HeldPlaceHead)
            ? (at, end)
            : (next, end);
    }

    /// <summary>A head of places ends right before.</summary>
    public static bool HeadBefore(Reading reading, int at) =>
        reading.EndingBefore(at, WordKinds.PlaceHead) is > 0 and var head && !IsPartOfWord(reading, at - head, head)
        && (!reading.Capital(at - head) || reading.Weak(at - head))
        && reading.EndingBefore(at, WordKinds.Title) <= head;

    // "Sông Hồng", "TP. Vinh"; not "Hồ Kỳ Minh".
    private static bool OpensName(Reading reading, int at) =>
        Abbreviated(reading, at, 1)
            || (reading.Has(at, 1, WordKinds.HeldPlaceHead | WordKinds.Unit | WordKinds.NumberedPlace)
            && PersonNames.VietnameseEnd(reading, at) == at
            && (!reading.Capital(at + 2) || reading.Has(at, 1, WordKinds.Unit)));

    private static (int, int) Numbered(Reading reading, int at, int head, int number)
    {
        if (!reading.Has(at, head, WordKinds.NumberedPlace) || reading.Text.Tokens[number].Length > 3) return (at, at);
        if (reading.Is(number + 1, '/') || reading.Is(number + 1, ',') && reading.Glued(number + 2)) return (at, at);
        var end = number + 1;
        // quốc lộ 1A, đường 3/2 is a date's name and stays out
        if (end < reading.Count && reading.Glued(end) && reading.Capital(end) && reading.Text.Tokens[end].Length == 1)
        {
            end++;
        }

        return end < reading.Count && reading.Lower(end)
            && reading.Word(end) is "km" or "m" or "người" or "tỷ" or "triệu" or "chiều" ? (at, at) : (at, end);
    }

    private static int ProperEnd(Reading reading, int next)
    {
        var (known, count) = reading.Name(next);
        var run = CapitalRun.End(reading, next);
        if (known is not null && count > 1) return Math.Max(next + count, Math.Min(run, next + count));
        return Math.Min(run, next + Longest);
    }

    private static bool Abbreviated(Reading reading, int at, int head) =>
        head == 1 && reading.Text.Tokens[at] is { Letters: Letters.Upper, Length: <= 4 };

    private static bool IsPartOfWord(Reading reading, int at, int head) =>
        reading.Lower(at) && at > 0 && reading.Text.Tokens[at - 1].Kind == TokenKind.Word
            && reading.Has(at - 1, 1 + head, WordKinds.Compound);
}
