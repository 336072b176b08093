namespace StaticArchive.Vietnamese;

/// <summary>What stands before the news of a sentence: when and where it happened, and who said so.</summary>
internal static class HeadlineOpening
{
    public const int FewestSyllables = 5;

    private const int LongestTime = 60;

    /// <summary>
    /// Without "Ngày 16/5," and "trong một cuộc gặp với Bộ trưởng X, người …,": when and where come later in the story.
    /// </summary>
    public static string WithoutCircumstances(string sentence)
    {
        var rest = sentence;
        var apposed = false;
        while (rest.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma)
        {
            var tellsWhere = HeadlineWords.Opens("circumstance", rest);
            var opens = tellsWhere
                || comma <= LongestTime && HeadlineWords.Opens("time", rest)
                || apposed && HeadlineWords.Opens("apposition", rest);
            var after = rest[(comma + 2)..];
            if (!opens || !Suffices(after) || !HeadlineText.Balanced(rest[..comma])) break;
            apposed |= tellsWhere;
            rest = after;
        }

        // An adverb that no comma ends: "Hôm 15/2 ông X …" stays whole.
        return rest;
    }

    /// <summary>Without "phát ngôn viên X cho biết," when a statement that stands alone follows.</summary>
    public static string WithoutSaying(string sentence)
    {
        foreach (var at in Boundaries(sentence))
        {
            var before = sentence[..at];
            var rest = sentence[at..].TrimStart(',', ':', ' ');
            if (rest.StartsWith("rằng ", StringComparison.Ordinal)) rest = rest[5..];
            if (!HeadlineWords.Closes("saying", before) || !Suffices(rest) || !HeadlineText.Balanced(before)) continue;
            var stands = sentence[at] is ',' or ':' || char.IsUpper(rest[0]);
            return stands && !HeadlineWords.Opens("pronoun", rest) && rest[0] is not ('"' or '“') ? rest : sentence;
        }

        return sentence;
    }

    private static bool Suffices(string rest) => HeadlineText.Syllables(rest) >= FewestSyllables;

    private static IEnumerable<int> Boundaries(string sentence) =>
        Enumerable.Range(1, Math.Max(sentence.Length - 2, 0))
            .Where(i => sentence[i] is ',' or ':' or ' ' && sentence[i - 1] is not (',' or ':'));
}
