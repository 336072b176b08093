using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using StaticArchive.Model.Flow;

namespace StaticArchive.Stored;

/// <summary>Writes values one after the other; a text that was written before becomes its number.</summary>
internal sealed class ByteWriter
{
    // An article names the same people and rules again and again; long texts do not come twice.
    public const int LongestShared = 64;

    private readonly ArrayBufferWriter<byte> bytes = new(1 << 12);
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    /// <summary>Not negative; seven bits a byte, lowest first, the eighth says that more follow (LEB128).</summary>
    public void Int(int value)
    {
        for (; value > 0x7F; value >>= 7) Byte((byte)(value | 0x80));
        Byte((byte)value);
    }

    public void Number(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.GetSpan(sizeof(double)), value);
        bytes.Advance(sizeof(double));
    }

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>0 for null, 1 for a text that follows, else the number of a known text + 2.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Int(0);
        }
        else if (known.TryGetValue(text, out var number))
        {
            Int(number + 2);
        }
        else
        {
            if (text.Length <= LongestShared) known.Add(text, known.Count);
            Int(1);
            Int(Encoding.UTF8.GetByteCount(text));
            Encoding.UTF8.GetBytes(text, bytes);
        }
    }

    public void List<T>(ValueList<T> items, Action<T> write)
    {
        Int(items.Count);
        foreach (var item in items.AsSpan()) write(item);
    }

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    private void Byte(byte value)
    {
        bytes.GetSpan(1)[0] = value;
        bytes.Advance(1);
    }
}
