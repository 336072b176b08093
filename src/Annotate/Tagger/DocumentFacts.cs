using StaticArchive.Annotate.Text;

namespace StaticArchive.Annotate.Tagger;

/// <summary>
/// What the whole article tells about a word or a run of capitals: how it is written, and which tags it got.
/// </summary>
internal sealed class DocumentFacts
{
    private readonly Dictionary<uint, int[]> words = [];
    private readonly Dictionary<uint, int[]> runs = [];
    private readonly HashSet<uint> lowered = [];
    private readonly HashSet<uint> raised = [];
    private int tokens;
    private int sport;

    /// <summary>How much the article is a report on matches: 0 to 3.</summary>
    public uint Sport => sport * 400 < tokens ? 0u : sport * 100 < tokens ? 1u : sport * 40 < tokens ? 2u : 3u;

    public static DocumentFacts Of(IReadOnlyList<BlockFacts> blocks)
    {
        var facts = new DocumentFacts();
        foreach (var block in blocks)
        {
            for (var i = 0; i < block.Count; i++)
            {
                var token = block.Reading.Tokens[i];
                facts.tokens++;
                if (block.Reading.Longest(i, Names.WordKinds.Sport) > 0) facts.sport++;
                if (token.Kind != TokenKind.Word) continue;
                if (token.Letters == Letters.Lower) facts.lowered.Add(block.Words[i]);
                else if (!block.Reading.Weak(i)) facts.raised.Add(block.Words[i]);
                if (block.RunFirst[i] < 0) continue;
                Vote(facts.words, block.Words[i], block.Ruled[i]);
                if (block.RunFirst[i] == i) Vote(facts.runs, block.RunHash[i], block.Ruled[i]);
            }
        }

        return facts;
    }

    public int Written(uint word) => (lowered.Contains(word) ? 1 : 0) + (raised.Contains(word) ? 2 : 0);

    /// <summary>
    /// The tag that most other places of the word got, not counting one that is <paramref name="own"/>; and how often,
    /// in three steps.
    /// </summary>
    public int WordVote(uint word, int own) => Majority(words, word, own);

    public int RunVote(uint run, int own) => Majority(runs, run, own);

    private static int Majority(Dictionary<uint, int[]> votes, uint key, int own)
    {
        if (!votes.TryGetValue(key, out var counts)) return 99;
        var (best, most, all) = (99, 0, 0);
        for (var t = 0; t < counts.Length; t++)
        {
            var count = counts[t] - (t == own ? 1 : 0);
            all += count;
            if (count > most) (best, most) = (t, count);
        }

        return best == 99 ? 99 : (best * 2) + (most * 4 >= all * 3 ? 1 : 0);
    }

    private static void Vote(Dictionary<uint, int[]> votes, uint key, int tag)
    {
        if (!votes.TryGetValue(key, out var counts)) votes[key] = counts = new int[Tags.Count];
        counts[tag]++;
    }
}
