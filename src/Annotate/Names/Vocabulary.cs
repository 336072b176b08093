using StaticArchive.Annotate.Text;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Names;

/// <summary>
/// Numbers for the words of all lists; spellings of one syllable share a number, and so do upper and lower case.
/// </summary>
internal sealed class Vocabulary
{
    private const int Longest = 32;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count { get; private set; }

    /// <summary>The number of a word, or -1. Safe from any thread once all lists are read.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return -1;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (lower is ['–']) lower[0] = '-';
        return lookup.TryGetValue(lower, out var number) ? number : -1;
    }

    /// <summary>Numbers of the tokens of a list's entry; new ones are given where needed.</summary>
    public int[] Learn(TokenisedText entry)
    {
        var learnt = new int[entry.Tokens.Length];
        for (var i = 0; i < learnt.Length; i++) learnt[i] = Learn(entry.Word(i).ToString().ToLowerInvariant());
        return learnt;
    }

    private int Learn(string word)
    {
        if (numbers.TryGetValue(word, out var number)) return number;
        number = Count++;
        numbers[word] = number;
        if (Spelling.Other(word) is { } other) numbers.TryAdd(other, number);
        return number;
    }
}
