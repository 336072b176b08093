namespace StaticArchive.Search;

/// <summary>How often each word stands in the archive, as written in lower case.</summary>
internal sealed class WordCounts
{
    /// <summary>Longer words are not suggested.</summary>
    public const int Longest = 24;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public WordCounts() => bySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(ReadOnlySpan<char> word, int times = 1) =>
        bySpan[word] = bySpan.TryGetValue(word, out var before) ? before + times : times;

    public void Add(WordCounts others)
    {
        foreach (var (word, times) in others.counts) Add(word, times);
    }

    /// <summary>The words found at least <paramref name="least"/> times, most frequent first.</summary>
    public IEnumerable<string> Frequent(int least, int most) => counts
        .Where(c => c.Value >= least && c.Key.Length > 1)
        .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
        .Take(most).Select(c => c.Key);
}
