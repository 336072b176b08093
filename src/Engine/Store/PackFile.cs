using System.Buffers;
using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace StaticArchive.Engine.Store;

/// <summary>The file of a packed store: records, then the list of them.</summary>
/// <remarks>
/// List: 28 bytes a record (key, start, length); at the very end 24 bytes: sign, checksum of the list, its start, its
/// count.
/// </remarks>
internal sealed class PackFile : IDisposable
{
    private const int Line = 28;
    private const int Tail = 24;

    private readonly SafeFileHandle file;
    private long end;

    private PackFile(SafeFileHandle file) => this.file = file;

    /// <summary>Where the next record goes.</summary>
    public long End => Interlocked.Read(ref end);

    /// <summary>The list at the end was whole and is still there.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Null when another process has it open.</summary>
    public static PackFile? Open(string path)
    {
        try
        {
            return new(File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public static PackFile Private(string path)
    {
        var own = $"{path}.{Environment.ProcessId}";
        return new(
            File.OpenHandle(own, FileMode.Create, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose));
    }

    /// <summary>The records there are: by the list, else one after the other up to the first damaged one.</summary>
    public IReadOnlyList<KeyValuePair<UInt128, Place>> Records()
    {
        var listed = Listed();
        IsListed = listed is not null;
        return listed ?? Walked();
    }

    /// <summary>The bytes of a record; null when they are not what was written.</summary>
    public byte[]? Read(UInt128 key, Place place)
    {
        var record = ArrayPool<byte>.Shared.Rent(PackRecord.Head + place.Length);
        try
        {
            var span = record.AsSpan(0, PackRecord.Head + place.Length);
            if (!Fill(span, place.Start) || !PackRecord.IsHead(span) || PackRecord.KeyOf(span) != key
                || PackRecord.LengthOf(span) != place.Length)
            {
                return null;
            }

            var bytes = span[PackRecord.Head..];
            return BinaryPrimitives.ReadUInt32LittleEndian(span[24..]) == PackRecord.Checksum(bytes)
                ? bytes.ToArray()
                : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(record);
        }
    }

    /// <summary>Safe from any thread: each call has its own stretch of the file.</summary>
    public Place Append(UInt128 key, ReadOnlySpan<byte> bytes)
    {
        var room = PackRecord.Head + bytes.Length;
        var record = ArrayPool<byte>.Shared.Rent(room);
        try
        {
            PackRecord.WriteHead(record, key, bytes);
            bytes.CopyTo(record.AsSpan(PackRecord.Head));
            var start = Interlocked.Add(ref end, room) - room;
            RandomAccess.Write(file, record.AsSpan(0, room), start);
            return new(start, bytes.Length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(record);
        }
    }

    /// <summary>Writes the list behind the records.</summary>
    public void List(IReadOnlyList<KeyValuePair<UInt128, Place>> records)
    {
        var bytes = new byte[(records.Count * Line) + Tail];
        for (var i = 0; i < records.Count; i++)
        {
            var line = bytes.AsSpan(i * Line);
            BinaryPrimitives.WriteUInt128LittleEndian(line, records[i].Key);
            BinaryPrimitives.WriteInt64LittleEndian(line[16..], records[i].Value.Start);
            BinaryPrimitives.WriteInt32LittleEndian(line[24..], records[i].Value.Length);
        }

        var tail = bytes.AsSpan(^Tail..);
        BinaryPrimitives.WriteUInt32LittleEndian(tail, PackRecord.Sign);
        BinaryPrimitives.WriteInt64LittleEndian(tail[8..], end);
        BinaryPrimitives.WriteInt64LittleEndian(tail[16..], records.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(
            tail[4..], PackRecord.Checksum(bytes.AsSpan(..^Tail)) ^ PackRecord.Checksum(tail[8..]));
        RandomAccess.Write(file, bytes, end);
        RandomAccess.SetLength(file, end + bytes.Length);
    }

    /// <summary>Replaces the file by one that holds only these records, and the list of them.</summary>
    public void Compact(string path, IEnumerable<KeyValuePair<UInt128, Place>> records)
    {
        var smaller = path + ".new";
        using (var next = new PackFile(File.OpenHandle(smaller, FileMode.Create, FileAccess.ReadWrite, FileShare.None)))
        {
            var moved = new List<KeyValuePair<UInt128, Place>>();
            foreach (var (key, place) in records)
            {
                if (Read(key, place) is { } bytes) moved.Add(new(key, next.Append(key, bytes)));
            }

            next.List(moved);
        }

        file.Dispose();
        File.Move(smaller, path, overwrite: true);
    }

    public void Dispose() => file.Dispose();

    private List<KeyValuePair<UInt128, Place>>? Listed()
    {
        var size = RandomAccess.GetLength(file);
        Span<byte> tail = stackalloc byte[Tail];
        if (size < Tail || !Fill(tail, size - Tail) || BinaryPrimitives.ReadUInt32LittleEndian(tail) != PackRecord.Sign)
        {
            return null;
        }

        var start = BinaryPrimitives.ReadInt64LittleEndian(tail[8..]);
        var count = BinaryPrimitives.ReadInt64LittleEndian(tail[16..]);
        if (start < 0 || count < 0 || count > size / Line || start + (count * Line) + Tail != size) return null;

        var lines = new byte[count * Line];
        if (!Fill(lines, start)) return null;
        var sum = PackRecord.Checksum(lines) ^ PackRecord.Checksum(tail[8..]);
        if (BinaryPrimitives.ReadUInt32LittleEndian(tail[4..]) != sum) return null;
        end = start;
        return [.. Enumerable.Range(0, (int)count).Select(i => Listed(lines.AsSpan(i * Line, Line)))];
    }

    private static KeyValuePair<UInt128, Place> Listed(ReadOnlySpan<byte> line) =>
        new(BinaryPrimitives.ReadUInt128LittleEndian(line),
            new(BinaryPrimitives.ReadInt64LittleEndian(line[16..]),
                BinaryPrimitives.ReadInt32LittleEndian(line[24..])));

    private List<KeyValuePair<UInt128, Place>> Walked()
    {
        var records = new List<KeyValuePair<UInt128, Place>>();
        var size = RandomAccess.GetLength(file);
        Span<byte> head = stackalloc byte[PackRecord.Head];
        end = 0;
        while (Fill(head, end) && PackRecord.IsHead(head) && end + PackRecord.Room(PackRecord.LengthOf(head)) <= size)
        {
            records.Add(new(PackRecord.KeyOf(head), new(end, PackRecord.LengthOf(head))));
            end += PackRecord.Room(PackRecord.LengthOf(head));
        }

        return records;
    }

    private bool Fill(Span<byte> bytes, long start)
    {
        while (bytes.Length > 0)
        {
            var read = RandomAccess.Read(file, bytes, start);
            if (read == 0) return false;
            bytes = bytes[read..];
            start += read;
        }

        return true;
    }
}
