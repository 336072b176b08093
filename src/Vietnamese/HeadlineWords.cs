using System.Collections.Frozen;

namespace StaticArchive.Vietnamese;

/// <summary>The words by which a headline knows what to leave out, from <c>Data/headline-words.tsv</c>.</summary>
internal static class HeadlineWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = Lists.Rows("headline-words.tsv")
        .GroupBy(row => row[0], row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(kind => kind.Key, kind => kind.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static bool Is(string kind, string words) => Kinds[kind].Contains(words);

    /// <summary>Some word of the kind stands at the start, in either case, and ends there.</summary>
    public static bool Opens(string kind, string text) => Kinds[kind].Any(word =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (text.Length == word.Length || !char.IsLetter(text[word.Length])));

    public static bool Closes(string kind, string text) => Kinds[kind].Any(word =>
        text.EndsWith(" " + word, StringComparison.Ordinal));

    /// <summary>Places of a word of the kind inside the text, between blanks.</summary>
    public static IEnumerable<int> Inside(string kind, string text) =>
        Kinds[kind].SelectMany(word => Places(text, $" {word} "));

    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
