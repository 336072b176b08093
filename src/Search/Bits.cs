using System.Buffers;
using System.Numerics;

namespace StaticArchive.Search;

/// <summary>Writes numbers bit by bit, the highest first; <c>Client/bits.js</c> reads them.</summary>
internal sealed class Bits
{
    private readonly ArrayBufferWriter<byte> bytes = new();
    private ulong pending;
    private int held;

    public void Fixed(uint value, int width)
    {
        if (width == 0) return;
        pending = (pending << width) | (value & (uint.MaxValue >> (32 - width)));
        held += width;
        while (held >= 8)
        {
            held -= 8;
            bytes.GetSpan(1)[0] = (byte)(pending >> held);
            bytes.Advance(1);
        }
    }

    /// <summary>Rice's code: the part above <paramref name="k"/> bits in ones and a zero, then the rest.</summary>
    public void Rice(uint value, int k)
    {
        for (var ones = value >> k; ones > 0; ones -= Math.Min(ones, 24)) Fixed(uint.MaxValue, (int)Math.Min(ones, 24));
        Fixed(0, 1);
        Fixed(value, k);
    }

    /// <summary>Elias's gamma code, short for small numbers from 1 on.</summary>
    public void Gamma(uint value)
    {
        var width = BitOperations.Log2(value);
        Fixed(0, width);
        Fixed(value, width + 1);
    }

    public ReadOnlyMemory<byte> Finish()
    {
        if (held > 0) Fixed(0, 8 - held);
        return bytes.WrittenMemory;
    }
}
