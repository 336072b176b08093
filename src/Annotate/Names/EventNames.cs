using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>
/// Names of events that begin with their kind: <c>SEA Games 31</c>, <c>hội nghị thượng đỉnh G20</c>, <c>bão Haiyan</c>.
/// </summary>
internal static class EventNames
{
    // A name in marks is not longer than this: what is, is said.
    private const int LongestInMarks = 14;
    private const int FarthestNoun = 4;

    /// <summary>First token of the event that starts here and the one after its last; none when equal.</summary>
    public static (int First, int End) At(Reading reading, int at)
    {
        if (Marked(reading, at) is var marked && marked > at) return (at, marked);
        if (Exercise(reading, at) is var exercise && exercise > at) return (at, exercise);
        var contest = Teams.Age(reading, at) ? Teams.Contest(reading, at) : 0;
        if (contest > 0) return (at, EventNumbers.End(reading, at + 1 + contest));
        if (Congress(reading, at) is var congress && congress > at) return (at, congress);
        if (Summit(reading, at) is var summit && summit > at) return (at, summit);
        if (Season(reading, at) is var season && season > at) return (at, season);
        if (Meeting(reading, at) is var meeting && meeting > at) return (at, meeting);
        var head = reading.Longest(at, WordKinds.EventHead);
        if (head == 0) return (at, at);
        var lower = reading.Lower(at) && at > 0 && reading.Lower(at - 1);
        if (lower && reading.Has(at - 1, 1 + head, WordKinds.Compound)) return (at, at);
        var next = at + head;
        var storm = reading.Has(at, head, WordKinds.Storm);
        if (storm) return Storm(reading, at, next);
        // Tournaments are named by their head alone: World Cup 2018; others begin in lower case: cuộc đổ bộ Normandy.
        if (!reading.Capital(at) && !(head > 2 && Capitals(reading, at + 1, next))) return (at, at);
        return (at, EventNumbers.End(reading, next));
    }

    private static bool Capitals(Reading reading, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (reading.Capital(i)) return true;
        }

        return false;
    }

    // chương trình "Nhịp cầu mùa hè": the words in marks after the kind.
    private static int Marked(Reading reading, int at)
    {
        if (!reading.Capital(at) || !Opens(reading, at - 1)) return at;
        if (reading.EndingBefore(at - 1, WordKinds.EventNoun) == 0) return at;
        for (var end = at + 1; end < reading.Count && end - at <= LongestInMarks; end++)
        {
            if (Closes(reading, end)) return end - at > 1 ? end : at;
            if (reading.Is(end, '.') || reading.Is(end, ':') || reading.Is(end, '?') || reading.Is(end, '!')) break;
        }

        return at;
    }

    private static bool Opens(Reading reading, int at) => at >= 0 && reading.Word(at) is "\"" or "“" or "'" or "‘";

    private static bool Closes(Reading reading, int at) => reading.Word(at) is "\"" or "”" or "'" or "’";

    // cuộc tập trận hải quân chung Baltops 2019, mang tên Hổ Mang Vàng
    private static int Exercise(Reading reading, int at)
    {
        if (!reading.Capital(at) || reading.Name(at).Known is not null || PersonNames.Starts(reading, at)) return at;
        for (var i = at; i > 0 && at - i <= FarthestNoun; i--)
        {
            if (i < at && !reading.Lower(i)) return at;
            if (i < 2) continue;
            if (reading.Word(i - 2) is "tập" && reading.Word(i - 1) is "trận") return Of(reading, at, i);
            if (reading.Word(i - 2) is "diễn" && reading.Word(i - 1) is "tập") return Of(reading, at, i);
        }

        return at;
    }

    // Only the kind of exercise and "mang tên" may stand between: "tập trận chung với A" names no exercise.
    private static int Of(Reading reading, int at, int noun)
    {
        for (var i = noun; i < at; i++)
        {
            var between = reading.Longest(i, WordKinds.ForceHead | WordKinds.ExerciseKind);
            if (between == 0) return at;
            i += between - 1;
        }

        var end = CapitalRun.End(reading, at);
        if (reading.Vietnamese(end - 1) && end - at < 2 && noun == at) return at;
        var dashed = reading.IsDash(end) && reading.IsNumber(end + 1) && reading.Glued(end + 1);
        return dashed ? end + 2 : EventNumbers.End(reading, end);
    }

    // Đại hội 19, Đại hội XII, Đại hội Đảng lần thứ XII, Hội nghị Trung ương 7
    private static int Congress(Reading reading, int at)
    {
        if (!reading.Capital(at) || at + 2 >= reading.Count) return at;
        var congress = reading.Word(at) is "Đại" && reading.Word(at + 1) is "hội";
        if (!congress && !(reading.Word(at) is "Hội" && reading.Word(at + 1) is "nghị")) return at;
        var end = at + 2;
        var central = reading.Word(end) is "Trung" or "trung"
            && end + 1 < reading.Count && reading.Word(end + 1) is "ương";
        if (reading.Name(end) is { Known.Type: EntityType.Organisation } body) end += body.Count;
        else if (reading.Word(end) is "Đảng" or "đảng") end++;
        else if (central) end += 2;
        var ordinal = EventNumbers.Ordinal(reading, end);
        if (ordinal > end && end == at + 2 && reading.Capital(ordinal)) return at;
        if (ordinal > end)
        {
            var told = end > at + 2 || EventNumbers.Roman(reading, ordinal - 1) || reading.IsNumber(ordinal - 1);
            return told ? ordinal : at;
        }

        var counted = (reading.IsNumber(end) && reading.Tokens[end].Length <= 2) || EventNumbers.Roman(reading, end);
        return counted && !reading.Is(end + 1, '/') && (end > at + 2 || congress) ? end + 1 : at;
    }

    // hội nghị thượng đỉnh Mỹ - Triều lần hai
    private static int Summit(Reading reading, int at)
    {
        var head = reading.Longest(at, WordKinds.Summit);
        if (head < 2) return at;
        var end = at + head;
        var first = reading.Name(end);
        if (end + 1 < reading.Count && reading.Word(end) is "liên" && reading.Capital(end + 1)) end += 2;
        else if (first is { Known.Type: EntityType.Place or EntityType.Organisation, Count: > 0 }) end += first.Count;

        // Hội nghị thượng đỉnh Hòa bình ...: a field, read as that of any meeting.
        else if (reading.Capital(end) && reading.Lower(end + 1) && reading.Has(end, 2, WordKinds.Compound)) return at;
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
        var numbered = EventNumbers.End(reading, end);
        return numbered > end ? numbered : at;
    }

    // Diễn đàn Doanh nghiệp Việt - Nga, Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ: what it is about is part of the name.
    private static int Meeting(Reading reading, int at)
    {
        var head = reading.Longest(at, WordKinds.Meeting);
        if (head == 0) return at;
        var start = EventNumbers.Ordinal(reading, at + head);
        var (known, count) = reading.Name(start);
        if (known is { Type: EntityType.Organisation })
        {
            return EventNumbers.End(reading, EventNumbers.Ordinal(reading, start + count));
        }

        if (!reading.Capital(start) && reading.Longest(start, WordKinds.OrganisationWord) == 0) return at;
        var (end, proper) = Complement.After(reading, at, start);
        if (!proper || end <= start) return at;

        // Việt - Nga
        if (reading.IsDash(end) && reading.Name(end + 1) is { Known.Type: EntityType.Place } other)
        {
            end += 1 + other.Count;
        }

        // "hội nghị Hà Nội": the place alone names no event.
        if (reading.Lower(at) && reading.Name(start).Count == end - start) return at;
        return EventNumbers.End(reading, EventNumbers.Ordinal(reading, end));
    }

    private static (int, int) Storm(Reading reading, int at, int next)
    {
        if (reading.Word(next - 1) is "số" || next >= reading.Count) return (at, at);

        // "cơn | bão số 10"
        var first = reading.Word(at) is "cơn" or "Cơn" ? at + 1 : at;
        if (reading.Word(next) is "số" && reading.IsNumber(next + 1)) return (first, next + 2);
        return reading.Capital(next) && !reading.Vietnamese(next) && reading.Name(next).Known is null
            ? (reading.Capital(at) && !reading.Weak(at) ? at : next, next + 1) : (at, at);
    }
}
