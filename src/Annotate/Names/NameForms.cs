using System.Runtime.InteropServices;

namespace StaticArchive.Annotate.Names;

/// <summary>Finds, among the names of an article, those that may be longer forms of a given one.</summary>
/// <remarks>
/// A longer form begins or ends with the words of the shorter, or shares its first and last word. So it is looked up by
/// these, and an article may have tens of thousands of names. Words are compared by hash: who asks compares the words
/// themselves.
/// </remarks>
internal sealed class NameForms
{
    private const int Prefix = 1;
    private const int Suffix = 2;
    private const int Outline = 3;
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
    public SortedSet<int> Of(ReadOnlySpan<int> words)
    {
        var found = new SortedSet<int>();
        if (words.Length == 0) return found;
        found.UnionWith(At(Key(Prefix, words)));
        found.UnionWith(At(Key(Suffix, words)));
        if (words.Length > 1) found.UnionWith(At(Key(Outline, [words[0], words[^1]])));
        return found;
    }

    private List<int> At(ulong key) => places.GetValueOrDefault(key) ?? [];

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
