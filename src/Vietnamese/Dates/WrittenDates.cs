namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Finds the dates in a text, as Vietnamese newspapers write them, in text order and without overlaps.
/// </summary>
public static class WrittenDates
{
    // A word such as "sẽ" looks this many tokens ahead.
    private const int Reach = 12;

    public static IReadOnlyList<WrittenDate> Find(string text)
    {
        List<WrittenDate>? found = null;
        var tokens = new DateTokens(text);
        var will = -Reach - 1;
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens.Is(i, DateWord.Will)) will = i;
            if (tokens[i].Word == DateWord.Other || DateGrammar.Read(tokens, i) is not { } read)
            {
                i++;
                continue;
            }

            var cue = read.Cue == 0 && i - will <= Reach ? 1 : read.Cue;
            (found ??= []).Add(new(tokens[i].Start, tokens[read.End - 1].End, read.From, read.To, cue, read.Today));
            i = read.End;
        }

        return found ?? (IReadOnlyList<WrittenDate>)[];
    }
}
