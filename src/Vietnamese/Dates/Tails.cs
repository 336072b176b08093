namespace StaticArchive.Vietnamese.Dates;

/// <summary>Words after a date that say on which side of today it lies: vừa qua, vừa rồi, tới, sắp tới.</summary>
internal static class Tails
{
    public static Reading Close(DateTokens t, Reading read) => t[read.End].Word switch
    {
        DateWord.Just when t[read.End + 1].Word is DateWord.Past or DateWord.Gone =>
            read with { End = read.End + 2, Cue = -1 },
        DateWord.Soon when t.Is(read.End + 1, DateWord.Next) => read with { End = read.End + 2, Cue = 1 },
        DateWord.Next when Closes(t, read.End + 1) => read with { End = read.End + 1, Cue = 1 },
        _ => read,
    };

    /// <summary>"đến", "tới" or a dash between the two ends of a stretch.</summary>
    public static bool Joins(DateTokens t, int i) => t[i].Word is DateWord.To or DateWord.Next or DateWord.Dash;

    // "tới" before a place, a verb or another date means to, not next.
    private static bool Closes(DateTokens t, int i) =>
        t[i].Word is DateWord.Function or DateWord.And or DateWord.Will
            || (!t.IsLetters(i) && !t.Is(i, DateWord.Digits));
}
