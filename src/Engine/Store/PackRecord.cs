using System.Buffers.Binary;
using System.Numerics;

namespace StaticArchive.Engine.Store;

/// <summary>
/// Where a record stands in the pack: its head begins at <paramref name="Start"/>, its bytes are
/// <paramref name="Length"/>.
/// </summary>
internal readonly record struct Place(long Start, int Length);

/// <summary>
/// The head of a record: 4 bytes sign, 4 length, 16 key, 4 checksum of the bytes that follow, 4 checksum of the head.
/// </summary>
internal static class PackRecord
{
    public const uint Sign = 0x31_4B_41_53;
    public const int Head = 32;

    public static long Room(int length) => Head + length;

    public static void WriteHead(Span<byte> head, UInt128 key, ReadOnlySpan<byte> bytes)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(head, Sign);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], bytes.Length);
        BinaryPrimitives.WriteUInt128LittleEndian(head[8..], key);
        BinaryPrimitives.WriteUInt32LittleEndian(head[24..], Checksum(bytes));
        BinaryPrimitives.WriteUInt32LittleEndian(head[28..], Checksum(head[..28]));
    }

    public static bool IsHead(ReadOnlySpan<byte> head) =>
        BinaryPrimitives.ReadUInt32LittleEndian(head) == Sign
        && BinaryPrimitives.ReadUInt32LittleEndian(head[28..]) == Checksum(head[..28])
        && LengthOf(head) >= 0;

    public static int LengthOf(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadInt32LittleEndian(head[4..]);

    public static UInt128 KeyOf(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadUInt128LittleEndian(head[8..]);

    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var one in bytes) sum = BitOperations.Crc32C(sum, one);
        return sum;
    }
}
