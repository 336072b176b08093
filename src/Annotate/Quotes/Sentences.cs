namespace StaticArchive.Annotate.Quotes;

/// <summary>Where sentences begin and end, seen from an offset; quotes on the way count as one word.</summary>
internal static class Sentences
{
    // What stands so far from a quote says nothing of its speaker; a hostile text has no full stop at all.
    private const int Longest = 2000;

    /// <summary>The start of the sentence that an offset stands in.</summary>
    public static int Start(string text, int offset, IReadOnlyList<Marked> quotes, int before)
    {
        var oldest = Math.Max(offset - Longest, 0);
        for (var i = offset - 1; i >= oldest; i--)
        {
            while (before >= 0 && quotes[before].Close > i + 1) before--;
            if (text[i] == '\n') return i + 1;
            if (before >= 0 && quotes[before].Close == i + 1)
            {
                if (Ends(text, i, quotes[before]) || quotes[before].Open < oldest) return i + 1;
                i = quotes[before].Open;
                if (i == 0) return 0;
                continue;
            }

            if (Stops(text, i)) return i + 1;
        }

        return oldest;
    }

    /// <summary>The end of the sentence: its mark, the end of the line, or the next quote.</summary>
    public static int End(string text, int offset, int limit)
    {
        limit = Math.Min(limit, offset + Longest);
        for (var i = offset; i < limit; i++)
        {
            if (text[i] == '\n' || Stops(text, i)) return i;
        }

        return limit;
    }

    // A quote that ends with a full stop and is followed by a capital ended its sentence.
    private static bool Ends(string text, int last, Marked quote) =>
        quote.End > quote.Start && text[quote.End - 1] is '.' or '!' or '?' && Follows(text, last + 1);

    private static bool Stops(string text, int i)
    {
        if (text[i] is '!' or '?' or '…') return true;
        if (text[i] != '.') return false;
        if (!Follows(text, i + 1)) return false;

        // "TP. Hồ Chí Minh", "J. Smith": one or two capitals before the stop.
        var letters = 0;
        while (letters <= 2 && i - 1 - letters >= 0 && char.IsLetter(text[i - 1 - letters])) letters++;
        return letters > 2 || letters == 0 || !char.IsUpper(text[i - letters]);
    }

    private static bool Follows(string text, int i)
    {
        if (i >= text.Length || text[i] == '\n') return true;
        if (!char.IsWhiteSpace(text[i])) return false;
        while (i < text.Length && text[i] == ' ') i++;
        return i >= text.Length || !char.IsLower(text[i]);
    }
}
