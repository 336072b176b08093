using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace StaticArchive.Vietnamese;

/// <summary>A table of words that is asked with stretches of text in either case.</summary>
/// <remarks>
/// Most words of a text are lower case, and hashing them as they are is several times faster than a comparer that
/// ignores case.
/// </remarks>
public sealed class WordTable<T>
{
    private const int Buffer = 64;
    private readonly FrozenDictionary<string, T> words;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longest;

    /// <param name="words">In either case; the first of two equal ones counts.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        this.words = words.Select(w => KeyValuePair.Create(w.Key.ToLowerInvariant(), w.Value))
            .DistinctBy(w => w.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = this.words.Keys.Select(w => w.Length).DefaultIfEmpty(0).Max();
        if (longest > Buffer) throw new ArgumentException($"a word of more than {Buffer} letters", nameof(words));
    }

    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (word.Length == 0 || word.Length > longest) return false;
        if (!char.IsUpper(word[0])) return lookup.TryGetValue(word, out value);
        Span<char> lower = stackalloc char[Buffer];
        for (var i = 0; i < word.Length; i++) lower[i] = char.ToLowerInvariant(word[i]);
        return lookup.TryGetValue(lower[..word.Length], out value);
    }
}
