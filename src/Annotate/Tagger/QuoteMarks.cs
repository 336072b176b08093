using StaticArchive.Annotate.Names;

namespace StaticArchive.Annotate.Tagger;

/// <summary>Gives a name both quotation marks of its nickname, or none.</summary>
internal static class QuoteMarks
{
    // "Hải “gió lốc”": so many words of a nickname at most.
    private const int Nickname = 3;

    /// <summary>
    /// The tokens of a name whose quotation marks come in pairs: <c>Lực “voi</c> is <c>Lực “voi”</c>, <c>Tể tướng” Lê
    /// Phong</c> is <c>Lê Phong</c>, <c>Lê Phong”</c> and <c>Lê Phong “</c> are <c>Lê Phong</c>.
    /// </summary>
    public static (int First, int End) Paired(Reading reading, int first, int end)
    {
        while (end - first > 1 && Opens(reading, end - 1) is not null && Alone(reading, first, end) == end - 1)
        {
            end--;
        }

        if (Alone(reading, first, end) is not (> 0 and var mark)) return (first, end);
        if (Opens(reading, mark) is false) return (mark + 1, end);
        for (var close = end; close < Math.Min(reading.Count, mark + Nickname + 2); close++)
        {
            if (Opens(reading, close) is not null) return (first, close + 1);
        }

        return mark > first ? (first, mark) : (first, end);
    }

    /// <summary>The mark without its other one; 0 when there is none, or more than one.</summary>
    private static int Alone(Reading reading, int first, int end)
    {
        var (found, mark) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (Opens(reading, i) is null) continue;
            found++;
            mark = i;
        }

        return found == 1 ? mark : 0;
    }

    /// <summary>Whether a mark opens; null when it is no quotation mark. Of straight ones every other does.</summary>
    private static bool? Opens(Reading reading, int at)
    {
        if (reading.Is(at, '“')) return true;
        if (reading.Is(at, '”')) return false;
        if (!reading.Is(at, '"')) return null;
        var before = 0;
        for (var i = 0; i < at; i++) before += reading.Is(i, '"') ? 1 : 0;
        return before % 2 == 0;
    }
}
