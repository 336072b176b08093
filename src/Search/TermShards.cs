using System.Buffers;

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
        var layout = new Layout(Bits(postings.Count), DocumentList.Bits(documents));
        return Enumerable.Range(0, layout.Groups).AsParallel().AsOrdered()
            .Select(group => Group(postings, group, layout)).SelectMany(shards => shards);
    }

    // A group is one shard of several partitions, or one partition of several shards.
    private readonly record struct Layout(int ShardBits, int DocumentBits)
    {
        public int Groups => Math.Min(Posting.Partitions, 1 << ShardBits);
        public int Partitions => Posting.Partitions / Groups;
        public int Shards => (1 << ShardBits) / Groups;
    }

    // Sorted in an array that the next group uses again: new ones would pile up between two collections.
    private static ReadOnlyMemory<byte>[] Group(Postings postings, int group, Layout layout)
    {
        var partitions = Enumerable.Range(group * layout.Partitions, layout.Partitions).ToArray();
        var room = ArrayPool<ulong>.Shared.Rent(partitions.Sum(postings.CountOf));
        var rest = room.AsMemory();
        var parts = Array.ConvertAll(partitions, partition =>
        {
            var sorted = rest[..postings.CountOf(partition)];
            postings.Sort(partition, sorted.Span);
            rest = rest[sorted.Length..];
            return (partition, (ReadOnlyMemory<ulong>)sorted);
        });
        var shards = parts.Length > 1 ? [TermShard.Encode(parts, layout.ShardBits, layout.DocumentBits)]
            : Cut(parts[0], layout);
        ArrayPool<ulong>.Shared.Return(room);
        return shards;
    }

    private static ReadOnlyMemory<byte>[] Cut((int Partition, ReadOnlyMemory<ulong> Postings) part, Layout layout)
    {
        var (shards, rest) = (new ReadOnlyMemory<byte>[layout.Shards], part.Postings);
        for (var s = 0; s < shards.Length; s++)
        {
            // The first posting of the next shard, found by halving.
            var bound = Posting.Of((uint)((ulong)(s + 1) << (32 - layout.ShardBits)), 0, 0, 0);
            var end = Lower(rest.Span, bound, last: s + 1 == shards.Length);
            shards[s] = TermShard.Encode([(part.Partition, rest[..end])], layout.ShardBits, layout.DocumentBits);
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
