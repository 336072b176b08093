using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>Names of events that begin with their kind: <c>SEA Games 31</c>, <c>hội nghị thượng đỉnh G20</c>, <c>bão Haiyan</c>.</summary>
internal static class EventNames
{
    /// <summary>First token of the event that starts here and the one after its last; none when equal.</summary>
    public static (int First, int End) At(Reading reading, int at)
    {
        if (Summit(reading, at) is var summit && summit > at) return (at, summit);
        if (Season(reading, at) is var season && season > at) return (at, season);
        if (Meeting(reading, at) is var meeting && meeting > at) return (at, meeting);
        var head = reading.Longest(at, WordKinds.EventHead);
        if (head == 0) return (at, at);
        if (reading.Lower(at) && at > 0 && reading.Lower(at - 1) && reading.Has(at - 1, 1 + head, WordKinds.Compound)) return (at, at);
        var next = at + head;
        var storm = reading.Has(at, head, WordKinds.Storm);
        if (storm) return Storm(reading, at, next);
        // Tournaments are named by their head alone: World Cup 2018.
        if (!reading.Capital(at) && !(head > 2 && reading.Capital(at + 1))) return (at, at);
        return (at, Numbered(reading, next));
    }

    // hội nghị thượng đỉnh Mỹ - Triều lần hai
    private static int Summit(Reading reading, int at)
    {
        var head = reading.Longest(at, WordKinds.Summit);
        if (head < 2) return at;
        var end = at + head;
        if (reading.Name(end) is { Known.Type: EntityType.Place or EntityType.Organisation, Count: > 0 } first) end += first.Count;
        else if (reading.Capital(end)) end = CapitalRun.End(reading, end);
        else return at;
        if (reading.IsDash(end) && reading.Capital(end + 1)) end += Math.Max(2, reading.Name(end + 1).Count + 1);
        if (end + 1 < reading.Count && reading.Word(end) is "lần") end += reading.Word(end + 1) is "thứ" ? 3 : 2;
        return Math.Min(end, reading.Count);
    }

    // The Voice 2017, Hoa hậu Việt Nam năm 2018: a contest is an event once its year is told.
    private static int Season(Reading reading, int at)
    {
        var end = at + reading.Longest(at, WordKinds.Season);
        if (end == at || !reading.Capital(at)) return at;
        if (reading.Is(end, '-') && reading.Longest(end + 1, WordKinds.Season) is > 0 and var other) end += other + 1;
        var numbered = Numbered(reading, end);
        return numbered > end ? numbered : at;
    }

    // Diễn đàn Doanh nghiệp Việt - Nga, Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ: what it is about is part of the name.
    private static int Meeting(Reading reading, int at)
    {
        var head = reading.Longest(at, WordKinds.Meeting);
        if (head == 0) return at;
        var start = Ordinal(reading, at + head);
        if (!reading.Capital(start) && reading.Longest(start, WordKinds.OrganisationWord) == 0) return at;
        var (end, proper) = Complement.After(reading, at, start);
        if (!proper || end <= start) return at;
        // "hội nghị Hà Nội": the place alone names no event.
        if (reading.Lower(at) && reading.Name(start).Count == end - start) return at;
        return Numbered(reading, Ordinal(reading, end));
    }

    // lần thứ 5, lần hai
    private static int Ordinal(Reading reading, int at)
    {
        if (at + 1 >= reading.Count || reading.Word(at) is not "lần") return at;
        return reading.Word(at + 1) is "thứ" ? Math.Min(at + 3, reading.Count) : at + 2;
    }

    private static (int, int) Storm(Reading reading, int at, int next)
    {
        if (reading.Word(next - 1) is "số" || next >= reading.Count) return (at, at);
        if (reading.Word(next) is "số" && reading.IsNumber(next + 1)) return (at, next + 2);
        return reading.Capital(next) && !reading.Vietnamese(next) && reading.Name(next).Known is null
            ? (reading.Capital(at) && !reading.Weak(at) ? at : next, next + 1) : (at, at);
    }

    private static int Numbered(Reading reading, int end)
    {
        if (end < reading.Count && reading.Word(end) is "năm" && reading.IsNumber(end + 1)) return end + 2;
        if (reading.Name(end) is { Known.Type: EntityType.Place } place && reading.IsNumber(end + place.Count)) return end + place.Count + 1;
        return reading.IsNumber(end) && reading.Text.Tokens[end].Length is 4 or 2 && !reading.Is(end + 1, '/') ? end + 1 : end;
    }
}
