namespace StaticArchive.Search;

/// <summary>A term in a document, in one word of 64 bits, so that sorting numbers sorts postings.</summary>
/// <remarks>
/// From the top: 24 low bits of the term's hash (its 8 high bits are the partition), 12 of accents, 25 of document, 3
/// of level.
/// </remarks>
internal static class Posting
{
    public const int PartitionBits = 8;
    public const int Partitions = 1 << PartitionBits;
    private const int LevelBits = 3;
    private const int DocumentBits = 25;
    private const int AccentBits = 2 * Accents.Bits;
    private const int TermShift = AccentBits + DocumentBits + LevelBits;

    public static int Partition(uint hash) => (int)(hash >> (32 - PartitionBits));

    public static ulong Of(uint hash, int accents, int document, int level) =>
        ((ulong)(hash & ((1u << (32 - PartitionBits)) - 1)) << TermShift)
        | ((ulong)accents << (DocumentBits + LevelBits)) | ((ulong)document << LevelBits) | (uint)level;

    /// <summary>The term's hash without the bits of its partition.</summary>
    public static uint Term(ulong posting) => (uint)(posting >> TermShift);
    public static int AccentsOf(ulong posting) =>
        (int)(posting >> (DocumentBits + LevelBits)) & ((1 << AccentBits) - 1);
    public static int Document(ulong posting) => (int)(posting >> LevelBits) & ((1 << DocumentBits) - 1);
    public static int Level(ulong posting) => (int)posting & ((1 << LevelBits) - 1);

    /// <summary>Equal for postings of one term with one spelling.</summary>
    public static ulong Variant(ulong posting) => posting >> (DocumentBits + LevelBits);
}
