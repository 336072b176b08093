using System.Numerics;

namespace StaticArchive.Search;

/// <summary>
/// Numbers of documents in rising order, by Rice's code of the distances; <c>Client/facets.js</c> reads it.
/// </summary>
internal static class DocumentList
{
    /// <summary>
    /// How many bits the number of any of so many documents takes; in powers of two, so that one more changes nothing.
    /// </summary>
    public static int Bits(int documents)
    {
        var bits = 1;
        while (1L << bits < documents) bits++;
        return bits;
    }

    /// <summary>The parameter for so many of the documents: about their mean distance.</summary>
    public static int Parameter(int documentBits, int count) =>
        Math.Max(0, documentBits - BitOperations.Log2((uint)Math.Max(count, 1)) - 1);

    public static ReadOnlyMemory<byte> Encode(IReadOnlyList<int> rising, int documentBits)
    {
        var bits = new Bits();
        bits.Gamma((uint)rising.Count + 1);
        var k = Parameter(documentBits, rising.Count);
        var next = 0;
        foreach (var document in rising)
        {
            bits.Rice((uint)(document - next), k);
            next = document + 1;
        }

        return bits.Finish();
    }
}
