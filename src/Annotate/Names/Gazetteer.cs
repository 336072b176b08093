using StaticArchive.Annotate.Text;

namespace StaticArchive.Annotate.Names;

/// <summary>All known names in one tree, found by the numbers of their words and the capitals of the text.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<List<Known>?> names = [null];
    private bool[] begins = new bool[1024];

    public void Add(ReadOnlySpan<int> alias, Known known)
    {
        var node = 0;
        if (alias[0] >= begins.Length) Array.Resize(ref begins, alias[0] * 2);
        begins[alias[0]] = true;
        foreach (var word in alias)
        {
            var edge = ((long)node << 32) | (uint)word;
            if (!edges.TryGetValue(edge, out var next))
            {
                next = names.Count;
                names.Add(null);
                edges[edge] = next;
            }

            node = next;
        }

        // The first list to name it wins: the registry is read before bare lists.
        var there = names[node] ??= [];
        if (!there.Exists(k => k.Type == known.Type && k.Written.AsSpan().SequenceEqual(known.Written)))
        {
            there.Add(known);
        }
    }

    /// <summary>The longest known name that starts here, and how many tokens it takes.</summary>
    public (Known? Known, int Count) Longest(ReadOnlySpan<int> words, ReadOnlySpan<Token> tokens, int at)
    {
        var node = 0;
        (Known? Known, int Count) best = (null, 0);
        if (words[at] >= begins.Length || !begins[words[at]]) return best;
        for (var i = at; i < words.Length && edges.TryGetValue(((long)node << 32) | (uint)words[i], out node); i++)
        {
            if (names[node] is not { } there) continue;
            foreach (var known in there)
            {
                if (!Fits(known, tokens[at..(i + 1)])) continue;
                best = (known, i + 1 - at);
                break;
            }
        }

        return best;
    }

    private static bool Fits(Known known, ReadOnlySpan<Token> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var (wanted, written) = (known.Written[i], tokens[i].Letters);
            if (wanted == Letters.Upper && tokens[i].Length > 1 && written != Letters.Upper) return false;
            if (wanted >= Letters.Capital && written < Letters.Capital) return false;
            if (wanted == Letters.Mixed && written is Letters.Lower) return false;
        }

        return true;
    }
}
