using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>What a body's head governs: field, level, place and proper name.</summary>
internal static class Complement
{
    private const int LongestProper = 4;

    // No body's name has so many words, and every head in them is asked for a name of its own.
    private const int Longest = 40;

    /// <summary>The token after the complement, and whether it holds a capital.</summary>
    public static (int End, bool Proper) After(Reading reading, int first, int at)
    {
        var (start, proper) = (at, false);
        while (at < reading.Count && at - first < Longest)
        {
            var (next, named, last) = Step(reading, first, start, at);
            if (next == at) break;
            // "phòng nghiệp vụ | Công an tỉnh": the inner body is the name.
            if (reading.Capital(at) && reading.Longest(at, WordKinds.BodyHead) == next - at)
            {
                if (!proper && at > start && reading.Lower(first)) return (first, false);
                start = next;
            }

            at = next;
            proper |= named;
            if (last) break;
        }

        return (at, proper);
    }

    private static (int Next, bool Named, bool Last) Step(Reading reading, int first, int start, int at)
    {
        if (UnitEnd(reading, at) is var unit && unit > at) return (unit, true, true);
        var (known, count) = reading.Name(at);
        var inside = known is { Homograph: true } && reading.Capital(at + count) && reading.Vietnamese(at + count)
            && !PersonNames.Starts(reading, at + count);
        if (known is { Type: EntityType.Place, NeedsPair: false } && !inside)
        {
            return (Seat(reading, first, Pair(reading, at + count)), true, true);
        }

        if (known is { Type: EntityType.Organisation } && count > 1 && at > start) return (at + count, true, true);
        if (reading.Capital(at)) return Capitals(reading, start, at);
        if (reading.IsNumber(at)) return Number(reading, start, at) ? (at + 1, true, true) : (at, false, true);
        if (Words(reading, at) is > 0 and var words && !IsVerb(reading, first, start, at, words))
        {
            return (at + words, false, false);
        }

        if (at > start && reading.Capital(at - 1) && reading.Lower(at) && reading.Has(at - 1, 2, WordKinds.Compound))
        {
            return (at + 1, false, false);
        }

        return (Connector(reading, start, at), false, false);
    }

    private static (int, bool, bool) Capitals(Reading reading, int start, int at)
    {
        // A person begins here: "Giám đốc Sở Y tế | Nguyễn Văn A", "Bộ Ngoại giao Mỹ | Vedant Patel".
        var solo = at == start && reading.EndingBefore(at, WordKinds.SoloBody) > 0;
        var foreign = reading.Capital(at + 1) && !reading.Vietnamese(at + 1);
        if (solo && !reading.Vietnamese(at) && foreign) return (at, false, true);
        if ((at > start || solo)
            && (PersonNames.VietnameseEnd(reading, at) - at >= 3 || PersonNames.StartsForeign(reading, at)))
        {
            return (at, false, true);
        }

        if (at == start && PersonNames.VietnameseEnd(reading, at) is var named && named - at >= 3)
        {
            return (named, true, true);
        }

        if (reading.Longest(at, WordKinds.BodyHead) is > 0 and var head) return (at + head, true, false);
        if (reading.Longest(at, WordKinds.OrganisationWord) is > 0 and var words) return (at + words, true, false);
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
        var sign = reading.Is(at, '&');
        var comma = reading.Is(at, ',') && Words(reading, at + 1) > 0 && ListGoesOn(reading, at + 1);
        if (!joins && !comma) return at;
        if (reading.Capital(at + 1))
        {
            if (reading.Name(at + 1).Known is { Type: not EntityType.Place }
                || reading.Longest(at + 1, WordKinds.BodyHead) > 0)
            {
                return at;
            }

            if (reading.IsDash(at) && reading.Name(at + 1).Known is not null) return at;
            return sign || reading.Lower(at - 1) || reading.IsDash(at) || reading.Lower(at + 2) ? at + 1 : at;
        }

        return Words(reading, at + 1) > 0 && !reading.IsDash(at) ? at + 1 : at;
    }

    private static bool ListGoesOn(Reading reading, int at)
    {
        var after = at + Words(reading, at);
        return after < reading.Count && (reading.Word(after) is "và" || reading.Is(after, ','));
    }

    // "Bộ Y tế | kiểm tra" has a verb; in "Công ty Tư vấn xây dựng cảng biển" the field goes on.
    private static bool IsVerb(Reading reading, int first, int start, int at, int words) =>
        at > start && reading.Has(at, words, WordKinds.OrganisationVerb)
        && !(reading.Longest(first, WordKinds.SourceHead) > 0 && Words(reading, at + words) > 0);

    // đội 4; Bệnh viện Nhi Đồng 2
    private static bool Number(Reading reading, int start, int at) =>
        !reading.Glued(at) && !reading.Is(at + 1, '/') && !reading.Is(at + 1, '-')
        && (at == start || (reading.Text.Tokens[at].Length == 1 && reading.Capital(at - 1) && !reading.Lower(at + 1)));

    // đại sứ quán Mỹ tại Hà Nội
    private static int Seat(Reading reading, int first, int end) =>
        reading.Longest(first, WordKinds.SourceHead) > 0 && reading.Capital(end)
            && reading.Name(end) is { Known.Type: EntityType.Organisation } medium ? end + medium.Count
        : reading.Longest(first, WordKinds.Embassy) > 0 && end < reading.Count && reading.Word(end) is "tại" or "ở"
        && reading.Name(end + 1) is { Known.Type: EntityType.Place } seat ? end + 1 + seat.Count : end;

    // tỉnh Nghệ An; TP. HCM; quận 2; "UBND tỉnh" ends with the unit itself.
    private static int UnitEnd(Reading reading, int at)
    {
        var unit = reading.Longest(at, WordKinds.Unit);
        if (unit == 0 || reading.Longest(at, WordKinds.BodyHead) > unit) return at;
        var next = at + unit;
        if (reading.Is(next, '.')) next++;
        if (reading.Name(at) is { Count: > 1 } whole) return at + whole.Count;
        if (reading.Name(next).Known is { Type: EntityType.Place }) return next + reading.Name(next).Count;
        if (reading.IsNumber(next)) return next + 1;
        var town = reading.Word(at) is "TP" or "tỉnh" or "thành" or "Tp";
        if (reading.Capital(next) && !(town && PersonNames.VietnameseEnd(reading, next) - next >= 3))
        {
            var end = next;
            while (end < reading.Count && end - next < LongestProper && reading.Capital(end)
                && (end == next || !reading.Glued(end)))
            {
                end++;
            }

            return end;
        }

        return reading.Text.Tokens[at].Length > 1 ? at + unit : at;
    }

    // Việt Nam - Nhật Bản
    private static int Pair(Reading reading, int end) =>
        reading.Capital(end) && reading.Name(end) is { Known.Country: true } country ? end + country.Count
        : reading.IsDash(end) && reading.Name(end + 1).Known is { Type: EntityType.Place }
            ? end + 1 + reading.Name(end + 1).Count
            : end;
}
