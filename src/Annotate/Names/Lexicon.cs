namespace StaticArchive.Annotate.Names;

/// <summary>All phrases of the word lists in one tree, found by the numbers of their words.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<WordKinds> kinds = [WordKinds.None];

    // For each word what begins with it: most words begin nothing, and the tree need not be asked.
    private WordKinds[] begins = new WordKinds[1024];

    public void Add(ReadOnlySpan<int> phrase, WordKinds kind)
    {
        if (phrase.IsEmpty) return;
        var node = 0;
        if (phrase[0] >= begins.Length) Array.Resize(ref begins, phrase[0] * 2);
        begins[phrase[0]] |= kind;
        foreach (var word in phrase)
        {
            var edge = Edge(node, word);
            if (!edges.TryGetValue(edge, out var next))
            {
                next = kinds.Count;
                kinds.Add(WordKinds.None);
                edges[edge] = next;
            }

            node = next;
        }

        kinds[node] |= kind;
    }

    /// <summary>How many words the longest phrase of the kind has that starts here; 0 when none does.</summary>
    public int Longest(ReadOnlySpan<int> words, int at, WordKinds kind)
    {
        int node = 0, longest = 0;
        if (!Begins(words[at], kind)) return 0;
        for (var i = at; i < words.Length && edges.TryGetValue(Edge(node, words[i]), out node); i++)
        {
            if ((kinds[node] & kind) != 0) longest = i + 1 - at;
        }

        return longest;
    }

    /// <summary>
    /// The longest phrase of any of some kinds that starts here, and all that it is; no words when none does.
    /// </summary>
    public (int Count, WordKinds Kinds) LongestOf(ReadOnlySpan<int> words, int at, WordKinds any)
    {
        var (node, longest, found) = (0, 0, WordKinds.None);
        if (!Begins(words[at], any)) return (0, found);
        for (var i = at; i < words.Length && edges.TryGetValue(Edge(node, words[i]), out node); i++)
        {
            if ((kinds[node] & any) != 0) (longest, found) = (i + 1 - at, kinds[node]);
        }

        return (longest, found);
    }

    /// <summary>The lists know exactly these words as one of the kinds.</summary>
    public bool Has(ReadOnlySpan<int> words, int at, int count, WordKinds kind)
    {
        var node = 0;
        if (count < 1 || at < 0 || at + count > words.Length || !Begins(words[at], kind)) return false;
        for (var i = at; i < at + count; i++)
        {
            if (!edges.TryGetValue(Edge(node, words[i]), out node)) return false;
        }

        return (kinds[node] & kind) != 0;
    }

    private bool Begins(int word, WordKinds kind) => word < begins.Length && (begins[word] & kind) != 0;

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
