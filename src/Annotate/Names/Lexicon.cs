namespace StaticArchive.Annotate.Names;

/// <summary>All phrases of the word lists in one tree, found by the numbers of their words.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<WordKinds> kinds = [WordKinds.None];

    public void Add(ReadOnlySpan<int> phrase, WordKinds kind)
    {
        if (phrase.IsEmpty) return;
        var node = 0;
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
        for (var i = at; i < words.Length && edges.TryGetValue(Edge(node, words[i]), out node); i++)
        {
            if ((kinds[node] & kind) != 0) longest = i + 1 - at;
        }

        return longest;
    }

    /// <summary>What the lists say about exactly these words.</summary>
    public WordKinds Exactly(ReadOnlySpan<int> words, int at, int count)
    {
        var node = 0;
        if (at < 0 || at + count > words.Length) return WordKinds.None;
        for (var i = at; i < at + count; i++)
        {
            if (!edges.TryGetValue(Edge(node, words[i]), out node)) return WordKinds.None;
        }

        return kinds[node];
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
