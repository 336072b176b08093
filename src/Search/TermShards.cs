namespace StaticArchive.Search;

/// <summary>Deals the postings out to shards: a power of two of them, growing slower than the archive.</summary>
internal static class TermShards
{
    // More files make a query lighter, and the list of their names in the manifest heavier: a shard of a large archive
    // holds more. It comes to 1,024 shards for 2,000 articles, 8,192 for 20,000, 16,384 for 100,000.
    private const int FewestPostings = 1536;
    private const int Growth = 4;

    public static int Bits(long postings)
    {
        var bits = 0;
        while (postings > (1L << bits) * (FewestPostings + ((1L << bits) / Growth))) bits++;
        return bits;
    }

    /// <summary>The bytes of each shard in order, made on all processors while the caller writes them.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Encode(Postings postings, int documents)
    {
        var bits = Bits(postings.Count);
        var documentBits = DocumentList.Bits(documents);
        var groups = Math.Min(Posting.Partitions, 1 << bits);
        return Enumerable.Range(0, groups).AsParallel().AsOrdered()
            .Select(group => Group(postings, group, groups, bits, documentBits)).SelectMany(shards => shards);
    }

    // A group is one shard of several partitions, or one partition of several shards.
    private static ReadOnlyMemory<byte>[] Group(Postings postings, int group, int groups, int bits, int documentBits)
    {
        var partitions = Posting.Partitions / groups;
        var parts = Enumerable.Range(group * partitions, partitions)
            .Select(p => (p, new ReadOnlyMemory<ulong>(postings.Sorted(p)))).ToArray();
        if (partitions > 1) return [TermShard.Encode(parts, bits, documentBits)];
        var shards = new ReadOnlyMemory<byte>[(1 << bits) / groups];
        var (partition, rest) = parts[0];
        for (var s = 0; s < shards.Length; s++)
        {
            // The first posting of the next shard, found by halving.
            var bound = Posting.Of((uint)((ulong)(s + 1) << (32 - bits)), 0, 0, 0);
            var end = Lower(rest.Span, bound, last: s + 1 == shards.Length);
            shards[s] = TermShard.Encode([(partition, rest[..end])], bits, documentBits);
            rest = rest[end..];
        }

        return shards;
    }

    private static int Lower(ReadOnlySpan<ulong> sorted, ulong bound, bool last)
    {
        if (last) return sorted.Length;
        var at = sorted.BinarySearch(bound);
        return at < 0 ? ~at : at;
    }
}
