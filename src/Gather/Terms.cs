using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Vietnamese;

namespace StaticArchive.Gather;

/// <summary>
/// Finds the words in a text that say what it is about: topics, as parts of the longest known compounds.
/// </summary>
internal sealed class Terms
{
    // A compound is up to four syllables; each has a number below 65,536, so that four fit into one key.
    private const int Longest = 4;
    private const int LongestSyllable = 12;

    // All letters of Vietnamese and its neighbours: beyond the table stand other scripts.
    private const int Tabled = 0x1F00;
    private const double CountedArticles = 45_287;
    private readonly char[] lower = new char[Tabled];
    private readonly Dictionary<string, ushort> syllables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<ulong, int> compounds = [];

    // Syllables of the longest compound that begins with a pair.
    private readonly Dictionary<uint, int> reach = [];
    private readonly List<string> names = [];
    private readonly List<double> shares = [];

    public Terms()
    {
        for (var c = 0; c < Tabled; c++) lower[c] = char.IsLetter((char)c) ? char.ToLowerInvariant((char)c) : '\0';
        bySpan = syllables.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var topic in Lists.Lines("topics.txt"))
        {
            names.Add(char.ToUpperInvariant(topic[0]) + topic[1..]);
            shares.Add(0);
            Know(topic, names.Count - 1);
        }

        foreach (var row in Lists.Rows("compounds.tsv"))
        {
            var topic = compounds.GetValueOrDefault(Key(row[0]) ?? 0, -1);
            if (topic >= 0) shares[topic] = int.Parse(row[1], CultureInfo.InvariantCulture) / CountedArticles;
            else Know(row[0], -1);
        }
    }

    public int Count => names.Count;
    public string Name(int term) => names[term];

    /// <summary>
    /// The part of all news that has this word, from the counts that ship; 0 when it was not counted.
    /// </summary>
    public double Share(int term) => shares[term];

    /// <summary>
    /// Adds <paramref name="weight"/> to each topic for each time the text has it outside of <paramref name="taken"/>.
    /// </summary>
    /// <param name="taken">Stretches that are names, in order.</param>
    public void Weigh(string text, IReadOnlyList<TextSpan> taken, int weight, Dictionary<int, int> counts)
    {
        Span<ushort> run = stackalloc ushort[Longest];
        Span<char> syllable = stackalloc char[LongestSyllable];
        var held = 0;
        var next = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            for (; at < text.Length && Lower(text[at]) is not '\0' and var letter; at++)
            {
                if (at - start < LongestSyllable) syllable[at - start] = letter;
            }

            while (next < taken.Count && taken[next].End <= start) next++;
            var free = next == taken.Count || taken[next].Start >= at;
            ushort number = 0;
            if (free && at > start && at - start <= LongestSyllable)
            {
                bySpan.TryGetValue(syllable[..(at - start)], out number);
            }

            if (number > 0)
            {
                if (held == Longest) Take(run, ref held, weight, counts);
                run[held++] = number;
            }

            // Anything but one space between known syllables ends a word.
            if (number > 0 && at < text.Length && text[at] == ' ') continue;
            while (held > 0) Take(run, ref held, weight, counts);
        }

        while (held > 0) Take(run, ref held, weight, counts);
    }

    // Takes the longest compound at the start of the run, or its first syllable.
    private void Take(Span<ushort> run, ref int held, int weight, Dictionary<int, int> counts)
    {
        var length = 1;
        // Most pairs of syllables begin no compound: one look tells.
        if (held > 1 && reach.TryGetValue(((uint)run[0] << 16) | run[1], out var longest))
        {
            for (length = Math.Min(held, longest); length > 1; length--)
            {
                if (!compounds.TryGetValue(Key(run[..length]), out var term)) continue;
                if (term >= 0) counts[term] = counts.GetValueOrDefault(term) + weight;
                break;
            }
        }

        run[length..held].CopyTo(run);
        held -= length;
    }

    // The lower-case letter; \0 for all else.
    private char Lower(char c) => c < Tabled ? lower[c] : '\0';

    private void Know(string compound, int term)
    {
        compounds.TryAdd(Learn(compound), term);
        compounds.TryAdd(Learn(OtherPlace(compound)), term);
    }

    private ulong Learn(string compound)
    {
        var parts = compound.Split(' ');
        foreach (var syllable in parts) syllables.TryAdd(syllable, (ushort)(syllables.Count + 1));
        if (parts.Length > 1)
        {
            var pair = ((uint)syllables[parts[0]] << 16) | syllables[parts[1]];
            reach[pair] = Math.Max(reach.GetValueOrDefault(pair), parts.Length);
        }

        return Key(compound)!.Value;
    }

    private ulong? Key(string compound)
    {
        ulong key = 0;
        foreach (var syllable in compound.Split(' '))
        {
            if (!syllables.TryGetValue(syllable, out var number)) return null;
            key = (key << 16) | number;
        }

        return key;
    }

    private static ulong Key(ReadOnlySpan<ushort> run)
    {
        ulong key = 0;
        foreach (var number in run) key = (key << 16) | number;
        return key;
    }

    // hoà bình for hòa bình, and the other way round: newspapers write both.
    private static string OtherPlace(string compound) => string.Join(' ', compound.Split(' ').Select(syllable =>
    {
        foreach (var (one, other) in Places)
        {
            if (syllable.EndsWith(one, StringComparison.Ordinal)) return syllable[..^2] + other;
            if (syllable.EndsWith(other, StringComparison.Ordinal)) return syllable[..^2] + one;
        }

        return syllable;
    }));

    private static readonly (string, string)[] Places =
    [
        ("òa", "oà"), ("ỏa", "oả"), ("õa", "oã"), ("óa", "oá"), ("ọa", "oạ"),
        ("òe", "oè"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("óe", "oé"), ("ọe", "oẹ"),
        ("ùy", "uỳ"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("úy", "uý"), ("ụy", "uỵ"),
    ];
}
