using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>Where a role begins and ends: ROLE PERSON, or PERSON "," ROLE ",".</summary>
internal sealed class RoleBounds(Reading reading, List<Mention> mentions)
{
    private const int Longest = 18;
    private readonly int[] firsts = [.. mentions.Select(m => TokenAt(reading, m.At.Span.Start))];
    private readonly int[] ends = [.. mentions.Select(m => TokenAt(reading, m.At.Span.End - 1) + 1)];

    /// <summary>"Trợ lý Bộ trưởng Quốc phòng Mỹ phụ trách an ninh … | Ely Ratner": from the first title on.</summary>
    public (int First, int End)? Before(int person)
    {
        var end = firsts[person];
        var mention = person - 1;
        var title = -1;

        // "cố vấn của | ông A" is another's office.
        if (end > 0 && reading.Word(end - 1) is "của" or "cho" or "với") return null;
        int at = end, floor = Math.Max(0, end - Longest);
        while (at > floor)
        {
            while (mention >= 0 && ends[mention] > at) mention--;
            if (reading.EndingBefore(at, WordKinds.Title) is > 0 and var count)
            {
                if (reading.Has(at - count, count, WordKinds.NotRole)) break;
                at = title = at - count;
                if (at > 0 && Qualifies(reading.Word(at - 1))) title = --at;
                // A second title stands right before the first, or the role is whole.
                if (reading.EndingBefore(at, WordKinds.Title) == 0) break;
            }
            else if (title < 0 && mention >= 0 && ends[mention] == at
                && mentions[mention].Type is EntityType.Place or EntityType.Organisation)
            {
                at = firsts[mention--];
            }
            else if (title < 0 && Inside(at) is > 0 and var inside)
            {
                at -= inside;
            }
            else
            {
                break;
            }
        }

        return title >= 0 && IsTitle(title, end) ? (title, end) : null;
    }

    // "cựu | Tổng thống", "Phó | Chủ tịch"
    private static bool Qualifies(ReadOnlySpan<char> word) => word is "cựu" or "Cựu" or "nguyên" or "Nguyên"
        or "tân" or "Tân" or "Phó" or "phó" or "quyền";

    /// <summary>"Phạm Văn A, phó chủ tịch UBND xã Ngư Lộc, cho biết": the words between the commas.</summary>
    public (int First, int End)? After(int person)
    {
        var at = ends[person];
        if (!reading.Is(at, ',') && !(reading.IsDash(at) && !reading.Glued(at)) && !reading.Is(at, '(')) return null;
        var first = ++at;
        var title = reading.Longest(first, WordKinds.Title);
        if (title == 0 || reading.Has(first, title, WordKinds.NotRole)) return null;
        while (at < reading.Count && at - first < Longest)
        {
            var stops = reading.Is(at, ',') || reading.Is(at, ')') || reading.Is(at, '.') || reading.Is(at, ';');
            if (stops || (reading.IsDash(at) && reading.Lower(at + 1))) return (first, at);
            if (at > first + title && reading.Longest(at, WordKinds.SayingVerb) > 0) return (first, at);
            at++;
        }

        return null;
    }

    private bool IsTitle(int title, int end) =>
        end > title && (reading.Longest(title, WordKinds.Title) > 0 || reading.Longest(title + 1, WordKinds.Title) > 0);

    // Fields and links of a role: "phụ trách an ninh", "Quốc phòng", "của".
    private int Inside(int at)
    {
        if (reading.EndingBefore(at, WordKinds.OrganisationWord) is > 0 and var words) return words;
        var compound = reading.Lower(at - 1) ? reading.EndingBefore(at, WordKinds.Compound) : 0;
        if (compound > 0 && Policy(at - compound)) return compound;
        return reading.Word(at - 1) is "phụ" or "trách" or "của" or "về" or "tại" or "cấp" or "cao" or "vụ" ? 1 : 0;
    }

    private bool Policy(int at) => at > 0 && (reading.Word(at - 1) is "trách" or "sách" or "vấn" or "về");

    private static int TokenAt(Reading reading, int position)
    {
        int low = 0, high = reading.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (reading.Text.Tokens[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
