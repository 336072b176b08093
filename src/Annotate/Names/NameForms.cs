using System.Runtime.InteropServices;

namespace StaticArchive.Annotate.Names;

/// <summary>Finds, among the names of an article, those that may be longer forms of a given one.</summary>
/// <remarks>
/// A longer form begins or ends with the words of the shorter, or shares its first and last word. So it is looked up by
/// these, and an article may have tens of thousands of names. Where a thousand people bear one given name, only the
/// nearest are looked at. Words are compared by hash: who asks compares the words themselves.
/// </remarks>
internal sealed class NameForms
{
    private const int Prefix = 1;
    private const int Suffix = 2;
    private const int Outline = 3;

    // Of the names under one key, so many before and as many after a place.
    private const int Near = 32;
    private readonly Dictionary<ulong, List<int>> places = [];

    /// <param name="names">The words of each name.</param>
    /// <param name="abridged">
    /// Whether a shorter form may leave words out of the middle of this one. Half of all Vietnamese begin with Nguyễn:
    /// few should.
    /// </param>
    public NameForms(IReadOnlyList<int[]> names, Predicate<int> abridged)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var words = names[i].AsSpan();
            for (var length = 1; length <= words.Length; length++)
            {
                Add(Key(Prefix, words[..length]), i);
                Add(Key(Suffix, words[^length..]), i);
            }

            if (words.Length > 1 && abridged(i)) Add(Key(Outline, [words[0], words[^1]]), i);
        }
    }

    /// <summary>
    /// Numbers of the names that may be longer forms of these words, or the words themselves; in order.
    /// </summary>
    /// <param name="told">How many of the names were told by then: those nearest to this place are given.</param>
    public SortedSet<int> Of(ReadOnlySpan<int> words, int told)
    {
        var found = new SortedSet<int>();
        if (words.Length == 0) return found;
        Collect(found, Key(Prefix, words), told);
        Collect(found, Key(Suffix, words), told);
        if (words.Length > 1) Collect(found, Key(Outline, [words[0], words[^1]]), told);
        return found;
    }

    private void Collect(SortedSet<int> found, ulong key, int told)
    {
        if (!places.TryGetValue(key, out var names)) return;
        var at = names.BinarySearch(told) is var place && place < 0 ? ~place : place;
        for (var i = Math.Max(at - Near, 0); i < Math.Min(at + Near, names.Count); i++) found.Add(names[i]);
    }

    private void Add(ulong key, int name) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(places, key, out _) ??= []).Add(name);

    // FNV-1a over words instead of bytes.
    private static ulong Key(int kind, ReadOnlySpan<int> words)
    {
        var key = 14695981039346656037UL ^ (uint)kind;
        foreach (var word in words) key = (key ^ (uint)word) * 1099511628211UL;
        return key;
    }
}
