using StaticArchive.Annotate.Text;

namespace StaticArchive.Annotate.Names;

/// <summary>Capitalised words in a row, the raw matter of names that no list knows.</summary>
internal static class CapitalRun
{
    // No name has so many words, and every one of them may ask where the run ends.
    private const int Longest = 40;
    private const int MostParticles = 5;

    /// <summary>
    /// The token after the run that starts here: <c>Robert J. Smith</c>, <c>Kim Jong-un</c>, <c>T&amp;T</c>,
    /// <c>Võ Thị T.</c>
    /// </summary>
    public static int End(Reading reading, int first)
    {
        var end = first + 1;
        while (end < reading.Count && end - first < Longest)
        {
            var next = Next(reading, first, end);
            if (next == end) break;
            end = next;
        }

        return end;
    }

    private static int Next(Reading reading, int first, int end)
    {
        if (reading.Capital(end)) return reading.Glued(end) && !Joins(reading, end - 1) ? end : end + 1;

        // J. Smith, Thanh T., D.C.: the stop belongs to a single capital.
        if (reading.Is(end, '.') && reading.Glued(end)
            && reading.Text.Tokens[end - 1] is { Length: 1, Letters: Letters.Upper })
        {
            if (reading.Longest(end + 1, WordKinds.Function | WordKinds.Honorific) > 0 && !reading.Glued(end + 1))
            {
                return end;
            }

            return end - 1 > first || reading.Capital(end + 1) ? end + 1 : end;
        }

        // Bill de Blasio, Abu Hassan al-Adnani
        if (reading.Has(end, 1, WordKinds.Particle) && !reading.Glued(end) && !reading.Vietnamese(end - 1))
        {
            return AfterParticles(reading, end);
        }

        if (!reading.Glued(end) || !reading.Glued(end + 1)) return KoreanName(reading, first, end);
        if (reading.Is(end, '-') || reading.Is(end, '’') || reading.Is(end, '\'') || reading.Is(end, '&'))
        {
            if (reading.Capital(end + 1) && !BothPlaces(reading, end)) return end + 2;
            // Kim Jong-un, Deir ez-Zor
            return reading.Is(end, '-') && reading.Lower(end + 1) && end - first >= 2 && !reading.Vietnamese(end - 1)
                ? end + 2
                : KoreanName(reading, first, end);
        }

        return end;
    }

    private static int AfterParticles(Reading reading, int end)
    {
        var after = end;
        while (after - end < MostParticles
            && (reading.Has(after, 1, WordKinds.Particle) || reading.IsDash(after)))
        {
            after++;
        }

        return reading.Capital(after) && !reading.Vietnamese(after) ? after + 1 : end;
    }

    // The press writes Kim Jong-un; some outlets put spaces around the hyphen.
    private static int KoreanName(Reading reading, int first, int end) =>
        end - first == 2 && reading.IsDash(end) && reading.Has(end + 1, 1, WordKinds.KoreanSyllable)
        && reading.Text.Tokens[first].Length <= 5 && (reading.Lower(end + 1) || reading.Glued(end + 1)) ? end + 2
        : DoubleName(reading, end);

    // Diaz - Canel: some outlets put spaces around the hyphen of a double name.
    private static int DoubleName(Reading reading, int end) =>
        reading.Is(end, '-') && !reading.Glued(end) && reading.Capital(end + 1) && !reading.Vietnamese(end - 1)
            && !reading.Vietnamese(end + 1)
        && reading.Text.Tokens[end + 1].Letters == Letters.Capital
        && reading.Text.Tokens[end - 1].Letters == Letters.Capital
        && reading.Name(end - 1).Count == 0 && reading.Name(end + 1).Count == 0 ? end + 2 : end;

    private static bool Joins(Reading reading, int at) =>
        reading.Is(at, '.') || reading.Is(at, '-') || reading.Is(at, '&') || reading.Is(at, '’')
            || reading.Is(at, '\'');

    private static bool BothPlaces(Reading reading, int dash) =>
        reading.Name(dash + 1).Count > 0 && reading.Name(dash - 1).Count > 0;
}
