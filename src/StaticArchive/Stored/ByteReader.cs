using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using StaticArchive.Model.Flow;

namespace StaticArchive.Stored;

/// <summary>Reads what <see cref="ByteWriter"/> wrote, in the same order.</summary>
internal sealed class ByteReader(byte[] bytes)
{
    private readonly List<string> known = [];
    private int at;

    public int Int()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    public double Number()
    {
        at += sizeof(double);
        return BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(at - sizeof(double)));
    }

    public bool Flag() => bytes[at++] != 0;

    public string? Text()
    {
        var form = Int();
        if (form == 0) return null;
        if (form > 1) return known[form - 2];
        var length = Int();
        var text = Encoding.UTF8.GetString(bytes, at, length);
        at += length;
        if (text.Length <= ByteWriter.LongestShared) known.Add(text);
        return text;
    }

    public ValueList<T> List<T>(Func<T> read)
    {
        var items = new T[Int()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return new(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }
}
