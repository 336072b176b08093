using System.Buffers.Binary;

namespace StaticArchive.Search;

/// <summary>The postings of some neighbouring documents, partition after partition, until all are sorted.</summary>
/// <remarks>
/// Most of what the index holds in memory, so five bytes a posting instead of eight: 24 bits of its term, 12 of
/// accents, 3 of level, and 1 that tells of one more byte: another document, counted from the segment's first. So a
/// segment has at most 256.
/// </remarks>
internal sealed class Segment
{
    private const int Bytes = 5;
    private readonly int first;
    private readonly byte[] packed;
    private readonly int[] starts = new int[Posting.Partitions + 1];

    /// <param name="found">Document after document, from <paramref name="first"/> on.</param>
    public Segment(int first, List<(int Partition, ulong Posting)> found)
    {
        this.first = first;
        var documents = new int[Posting.Partitions];
        Array.Fill(documents, -1);
        foreach (var (partition, posting) in found)
        {
            starts[partition + 1] += Bytes + (IsNew(documents, partition, posting) ? 1 : 0);
        }

        for (var p = 0; p < Posting.Partitions; p++) starts[p + 1] += starts[p];
        packed = new byte[starts[^1]];
        Array.Fill(documents, -1);
        var next = starts.ToArray();
        foreach (var (partition, posting) in found)
        {
            Pack(posting, IsNew(documents, partition, posting), ref next[partition]);
        }
    }

    /// <summary>Writes the postings of a partition to the beginning of a span, and gives the rest of it.</summary>
    public Span<ulong> Unpack(int partition, Span<ulong> into)
    {
        var document = first;
        var (at, count) = (starts[partition], 0);
        while (at < starts[partition + 1])
        {
            var (head, tail) = (BinaryPrimitives.ReadUInt32BigEndian(packed.AsSpan(at)), packed[at + Bytes - 1]);
            at += Bytes;
            if ((tail & 1) != 0) document = first + packed[at++];
            var (accents, level) = (((head & 0xFF) << 4) | ((uint)tail >> 4), (tail >> 1) & 7);
            into[count++] = Posting.Of(head >> 8, (int)accents, document, level);
        }

        return into[count..];
    }

    private static bool IsNew(int[] documents, int partition, ulong posting)
    {
        var document = Posting.Document(posting);
        if (documents[partition] == document) return false;
        documents[partition] = document;
        return true;
    }

    private void Pack(ulong posting, bool isNew, ref int at)
    {
        var accents = (uint)Posting.AccentsOf(posting);
        BinaryPrimitives.WriteUInt32BigEndian(packed.AsSpan(at), (Posting.Term(posting) << 8) | (accents >> 4));
        packed[at + Bytes - 1] = (byte)((accents << 4) | ((uint)Posting.Level(posting) << 1) | (isNew ? 1u : 0));
        at += Bytes;
        if (isNew) packed[at++] = (byte)(Posting.Document(posting) - first);
    }
}
