using StaticArchive.Annotate.Text;

namespace StaticArchive.Annotate.Names;

/// <summary>The source of a picture: <c>Ảnh: Reuters</c>.</summary>
internal static class Credit
{
    // More sources that share a picture than anyone prints: "Ảnh: AP/Reuters/TTXVN".
    private const int Most = 8;

    public static bool Before(Reading reading, int at)
    {
        for (var oldest = Math.Max(at - (2 * Most), 2);
            at >= oldest && (reading.Is(at - 1, ':') || reading.Is(at - 1, '/'));
            at -= 2)
        {
            if (reading.Word(at - 2) is "Ảnh" or "ảnh" or "Nguồn" or "nguồn" or "Video" or "Clip" or "ẢNH") return true;
            if (!reading.Is(at - 1, '/')) return false;
        }

        return false;
    }

    /// <summary>Two to four Vietnamese syllables are a photographer, anything else an agency.</summary>
    public static bool IsPerson(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Text.Tokens[i] is { Kind: TokenKind.Word, Length: > 1 } && !reading.Vietnamese(i))
            {
                return reading.Has(first, 1, WordKinds.Forename) && end - first > 1;
            }
        }

        return end - first <= 6 && !(end - first == 1 && reading.Text.Tokens[first].Letters == Letters.Upper
            && reading.Text.Tokens[first].Length < 4);
    }
}
