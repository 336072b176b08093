using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>What a body's head governs: field, level, place and proper name.</summary>
internal static class Complement
{
    private const WordKinds Heads = WordKinds.OrganisationHead | WordKinds.OpenHead;
    private const int LongestProper = 4;

    /// <summary>The token after the complement, and whether it holds a capital.</summary>
    public static (int End, bool Proper) After(Reading reading, int at)
    {
        var (start, proper) = (at, false);
        while (at < reading.Count)
        {
            var (next, named, last) = Step(reading, start, at, proper);
            if (next == at) break;
            at = next;
            proper |= named;
            if (last) break;
        }

        return (at, proper);
    }

    private static (int Next, bool Named, bool Last) Step(Reading reading, int start, int at, bool proper)
    {
        if (UnitEnd(reading, at, at > start || reading.EndingBefore(start, Heads) > 0) is var unit && unit > at) return (unit, true, true);
        var (known, count) = reading.Name(at);
        if (known is { Type: EntityType.Place } && !(known.NeedsPair && at > start)) return (Pair(reading, at + count), true, true);
        if (known is { Type: EntityType.Organisation } && count > 1 && at > start) return (at + count, true, true);
        if (reading.Capital(at)) return Capitals(reading, start, at, proper);
        if (reading.IsNumber(at)) return at == start && !reading.Glued(at) && !reading.Is(at + 1, '/') ? (at + 1, true, true) : (at, false, true);
        if (Words(reading, at) is > 0 and var words) return (at + words, false, false);
        if (at > start && reading.Capital(at - 1) && reading.Lower(at) && reading.Has(at - 1, 2, WordKinds.Compound)) return (at + 1, false, false);
        return (Connector(reading, start, at), false, false);
    }

    private static (int, bool, bool) Capitals(Reading reading, int start, int at, bool proper)
    {
        // A person begins here: "Giám đốc Sở Y tế | Nguyễn Văn A", "Bộ Ngoại giao Mỹ | Vedant Patel".
        if (at > start && (PersonNames.VietnameseEnd(reading, at) - at >= 3 || PersonNames.StartsForeign(reading, at))) return (at, false, true);
        if (at == start && PersonNames.VietnameseEnd(reading, at) is var named && named - at >= 3) return (named, true, true);
        if (reading.Longest(at, Heads) is > 0 and var head && reading.Lower(at + head - 1) == head > 1) return (at + head, true, false);
        if (reading.Vietnamese(at)) return (at + 1, true, false);
        // A brand in other letters is taken whole and ends the name.
        var end = CapitalRun.End(reading, at);
        return (end, true, reading.Text.Tokens[at].Letters != Text.Letters.Upper);
    }

    private static int Words(Reading reading, int at) =>
        reading.Lower(at) ? reading.Longest(at, WordKinds.OrganisationWord) : 0;

    // "và" and the dash join only when the name goes on behind them.
    private static int Connector(Reading reading, int start, int at)
    {
        if (at == start || at + 1 >= reading.Count) return at;
        var joins = reading.IsDash(at) || reading.Is(at, '&')
            || reading.Word(at) is "và" or "các" or "về" or "vì";
        var comma = reading.Is(at, ',') && Words(reading, at + 1) > 0 && ListGoesOn(reading, at + 1);
        if (!joins && !comma) return at;
        if (reading.Capital(at + 1))
        {
            if (reading.Name(at + 1).Known is { Type: not EntityType.Place } || reading.Longest(at + 1, Heads) > 0) return at;
            if (reading.IsDash(at) && reading.Name(at + 1).Known is not null) return at;
            return reading.Lower(at - 1) || reading.IsDash(at) || reading.Lower(at + 2) ? at + 1 : at;
        }

        return Words(reading, at + 1) > 0 && !reading.IsDash(at) ? at + 1 : at;
    }

    private static bool ListGoesOn(Reading reading, int at)
    {
        var after = at + Words(reading, at);
        return after < reading.Count && (reading.Word(after) is "và" || reading.Is(after, ','));
    }

    // tỉnh Nghệ An; TP. HCM; quận 2; "UBND tỉnh" ends with the unit itself.
    private static int UnitEnd(Reading reading, int at, bool bare)
    {
        var unit = reading.Longest(at, WordKinds.Unit);
        if (unit == 0) return at;
        var next = at + unit;
        if (reading.Is(next, '.')) next++;
        if (reading.Name(at) is { Count: > 1 } whole) return at + whole.Count;
        if (reading.Name(next).Known is { Type: EntityType.Place }) return next + reading.Name(next).Count;
        if (reading.IsNumber(next)) return next + 1;
        if (reading.Capital(next))
        {
            var end = next;
            while (end < reading.Count && end - next < LongestProper && reading.Capital(end) && (end == next || !reading.Glued(end))) end++;
            return end;
        }

        return bare && reading.Text.Tokens[at].Length > 1 ? at + unit : at;
    }

    // Việt Nam - Nhật Bản
    private static int Pair(Reading reading, int end) =>
        reading.IsDash(end) && reading.Name(end + 1).Known is { Type: EntityType.Place } ? end + 1 + reading.Name(end + 1).Count : end;
}
