using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Store;

/// <summary>
/// Keeps bytes by content hash in one file that grows while building. Losing it costs time, never correctness.
/// </summary>
/// <remarks>
/// Records stand one after the other, each with its own checksum; a list of them follows at the end, written by
/// <see cref="Save"/>. A file without the list, or cut anywhere, is read record by record as far as it goes.
/// </remarks>
public sealed class PackedStore : IDisposable
{
    private readonly string path;
    private readonly ConcurrentDictionary<UInt128, Place> places = new();
    private readonly ConcurrentDictionary<UInt128, bool> used = new();
    private readonly PackFile pack;
    private readonly bool isPrivate;
    private bool changed;

    private PackedStore(string path, PackFile pack, bool isPrivate)
    {
        (this.path, this.pack, this.isPrivate) = (path, pack, isPrivate);
        foreach (var (key, place) in pack.Records()) places[key] = place;
    }

    public int Count => places.Count;

    /// <summary>
    /// Opens or makes the store. While another build has it open, a private one takes its place and is forgotten.
    /// </summary>
    public static PackedStore Open(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return PackFile.Open(path) is { } pack
            ? new(path, pack, isPrivate: false)
            : new(path, PackFile.Private(path), isPrivate: true);
    }

    /// <summary>Safe from any thread; finds what this run wrote, too.</summary>
    public bool TryRead(ContentHash key, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        if (!places.TryGetValue(Short(key), out var place)) return false;
        bytes = pack.Read(Short(key), place);
        if (bytes is null)
        {
            // Damaged on the disk: absent, so that it is made and written again.
            places.TryRemove(KeyValuePair.Create(Short(key), place));
            return false;
        }

        used.TryAdd(Short(key), true);
        return true;
    }

    /// <summary>Safe from any thread. What is there already is not written again.</summary>
    public void Write(ContentHash key, ReadOnlySpan<byte> bytes)
    {
        used.TryAdd(Short(key), true);
        if (places.ContainsKey(Short(key))) return;
        places[Short(key)] = pack.Append(Short(key), bytes);
        changed = true;
    }

    /// <summary>Keeps what this run read or wrote, and forgets the rest. Called once, at the end.</summary>
    public void Save()
    {
        if (isPrivate) return;
        var kept = places.Where(p => used.ContainsKey(p.Key)).OrderBy(p => p.Value.Start).ToList();
        if (!changed && kept.Count == places.Count && pack.IsListed) return;

        // Forgotten records stay where they are until they are a third of the file: copying costs more than their room.
        var matter = kept.Sum(p => PackRecord.Room(p.Value.Length));
        if (pack.End - matter > matter / 2) pack.Compact(path, kept);
        else pack.List(kept);
    }

    public void Dispose() => pack.Dispose();

    // 128 of 256 bits: still no two alike, and half the memory.
    private static UInt128 Short(ContentHash key) =>
        UInt128.Parse(key.Hex.AsSpan(0, 32), System.Globalization.NumberStyles.HexNumber,
            System.Globalization.CultureInfo.InvariantCulture);
}
