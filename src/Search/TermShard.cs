using System.Numerics;

namespace StaticArchive.Search;

/// <summary>
/// One file of postings: all terms whose hashes begin with the same bits. <c>Client/shard.js</c> reads it.
/// </summary>
/// <remarks>
/// Head: bits of a document's number (8), Rice parameter of terms (8), number of terms + 1 (gamma). Each term: distance
/// from the one before (Rice), number of spellings (gamma); each spelling: accents (12), number of documents (gamma),
/// then documents with levels. Document numbers count in powers of two, so that one more article leaves other shards as
/// they are.
/// </remarks>
internal static class TermShard
{
    /// <param name="parts">Sorted postings of neighbouring partitions, or of a part of one.</param>
    public static ReadOnlyMemory<byte> Encode(
        IReadOnlyList<(int Partition, ReadOnlyMemory<ulong> Postings)> parts, int shardBits, int documentBits)
    {
        var terms = parts.Sum(p => Terms(p.Postings.Span));
        var k = terms == 0 ? 0 : BitOperations.Log2(Math.Max(1, (uint)((1UL << (32 - shardBits)) / (uint)terms)));
        var bits = new Bits();
        bits.Fixed((uint)documentBits, 8);
        bits.Fixed((uint)k, 8);
        bits.Gamma((uint)terms + 1);
        var (next, mask) = (0UL, (1UL << (32 - shardBits)) - 1);
        foreach (var (partition, postings) in parts)
        {
            Encode(bits, partition, postings.Span, mask, k, documentBits, ref next);
        }

        return bits.Finish();
    }

    private static void Encode(
        Bits bits, int partition, ReadOnlySpan<ulong> postings, ulong mask, int k, int documentBits, ref ulong next)
    {
        while (!postings.IsEmpty)
        {
            var term = Posting.Term(postings[0]);
            var length = Run(postings, term, Posting.Term);
            var hash = (((ulong)partition << (32 - Posting.PartitionBits)) | term) & mask;
            bits.Rice((uint)(hash - next), k);
            next = hash + 1;
            Spellings(bits, postings[..length], documentBits);
            postings = postings[length..];
        }
    }

    private static void Spellings(Bits bits, ReadOnlySpan<ulong> postings, int documentBits)
    {
        bits.Gamma((uint)Count(postings, Posting.Variant));
        while (!postings.IsEmpty)
        {
            var length = Run(postings, Posting.Variant(postings[0]), Posting.Variant);
            bits.Fixed((uint)Posting.AccentsOf(postings[0]), 2 * Accents.Bits);
            bits.Gamma((uint)length);
            Documents(bits, postings[..length], documentBits);
            postings = postings[length..];
        }
    }

    private static void Documents(Bits bits, ReadOnlySpan<ulong> postings, int documentBits)
    {
        var k = DocumentList.Parameter(documentBits, postings.Length);
        var next = 0;
        foreach (var posting in postings)
        {
            var document = Posting.Document(posting);
            if (postings.Length == 1) bits.Fixed((uint)document, documentBits);
            else bits.Rice((uint)(document - next), k);
            bits.Gamma((uint)Posting.Level(posting) + 1);
            next = document + 1;
        }
    }

    private static int Terms(ReadOnlySpan<ulong> postings) => Count(postings, Posting.Term);

    private static int Count<T>(ReadOnlySpan<ulong> postings, Func<ulong, T> part)
        where T : IEquatable<T>
    {
        var count = 0;
        for (var i = 0; i < postings.Length; i++)
        {
            if (i == 0 || !part(postings[i]).Equals(part(postings[i - 1]))) count++;
        }

        return count;
    }

    private static int Run<T>(ReadOnlySpan<ulong> postings, T value, Func<ulong, T> part)
        where T : IEquatable<T>
    {
        var length = 1;
        while (length < postings.Length && part(postings[length]).Equals(value)) length++;
        return length;
    }
}
