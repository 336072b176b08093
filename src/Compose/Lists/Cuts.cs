using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Lists;

/// <summary>
/// Parts a list into pages so that a new item changes the page it comes to stand on, and seldom another.
/// </summary>
/// <remarks>
/// Pages of a fixed length would all shift by one row when an item is put in. Here a page ends, once it is long enough,
/// at the first item whose id hashes to a chosen value: behind a new item the same items end their pages as before.
/// </remarks>
public static class Cuts
{
    /// <summary>
    /// The most rows that any page may show (contract 6); a list up to its page's length is never cut.
    /// </summary>
    public const int PageRows = 200;

    /// <summary>The runs in order; they follow each other without gaps. An empty list is one empty run.</summary>
    /// <param name="least">A run has at least so many items, except where the list ends.</param>
    /// <param name="most">A run has at most so many; the last also takes a rest that fits on its page.</param>
    /// <param name="rows">The most that a page may show.</param>
    public static ValueList<Run> Of(int count, Func<int, string> id, int least, int most, int rows = PageRows)
    {
        if (count <= rows) return [new(0, count)];
        var runs = new List<Run>();
        var start = 0;
        var one = (uint)Math.Max((most - least) / 3, 1);
        for (var i = 0; i < count; i++)
        {
            var length = i + 1 - start;
            if (length < most && (length < least || Hash(id(i)) % one != 0)) continue;
            runs.Add(new(start, i + 1));
            start = i + 1;
        }

        if (start == count) return runs.ToValueList();
        if (runs.Count > 0 && count - runs[^1].Start <= rows) runs[^1] = runs[^1] with { End = count };
        else runs.Add(new(start, count));
        return runs.ToValueList();
    }

    // FNV-1a with a final mix, so that ids that differ in their last letter fall evenly. Frozen: it decides addresses.
    private static uint Hash(string id)
    {
        var hash = 2166136261u;
        foreach (var c in id) hash = (hash ^ c) * 16777619u;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}

/// <summary>A half-open stretch of a list: <c>Start</c> is inside, <c>End</c> is not.</summary>
public readonly record struct Run(int Start, int End)
{
    public int Count => End - Start;
}
