namespace StaticArchive.Annotate.Tagger;

/// <summary>
/// The stretches of a block in which a name can stand: around capitals, and around what lists and rules know.
/// </summary>
/// <remarks>Half of all tokens lie outside of them; they are not weighed at all.</remarks>
internal static class Islands
{
    // Heads of bodies stand in lower case before their capitals, the second syllables of words behind them.
    private const int Before = 8;
    private const int After = 5;

    /// <summary>First token, and the one after the last; in order, apart from each other.</summary>
    public static List<(int First, int End)> Of(BlockFacts block)
    {
        var islands = new List<(int First, int End)>();
        for (var i = 0; i < block.Count; i++)
        {
            if (block.RunFirst[i] < 0 && block.Listed[i] == 0 && block.Ruled[i] == 0) continue;
            var (first, end) = (Math.Max(0, i - Before), Math.Min(block.Count, i + After + 1));
            if (islands.Count > 0 && islands[^1].End >= first) islands[^1] = (islands[^1].First, end);
            else islands.Add((first, end));
        }

        return islands;
    }
}
