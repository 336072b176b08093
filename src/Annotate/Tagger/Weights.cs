using System.Buffers.Binary;
using System.Runtime.InteropServices;
using StaticArchive.Model.Flow;

namespace StaticArchive.Annotate.Tagger;

/// <summary>
/// What the tagger learned: for each feature how much it speaks for each tag, and how well one tag follows another.
/// </summary>
/// <remarks>
/// The file, little endian: number of rows (4 bytes), unit of the small weights (4, float), steps (90 floats),
/// the rows' features in rising order (4 each), their weights (9 signed bytes each).
/// In memory the features lie in an open table twice their number.
/// </remarks>
internal sealed class Weights
{
    private const int StepCount = (Tags.Count + 1) * Tags.Count;
    private readonly float unit;
    private readonly float[] steps;
    private readonly uint[] features;
    private readonly sbyte[] rows;
    private readonly uint mask;

    private Weights(float unit, float[] steps, ReadOnlySpan<byte> listed, ReadOnlySpan<sbyte> weights)
    {
        (this.unit, this.steps) = (unit, steps);
        var known = MemoryMarshal.Cast<byte, uint>(listed);
        var size = 1u;
        while (size < known.Length * 2) size *= 2;
        mask = size - 1;
        features = new uint[size];
        rows = new sbyte[size * Tags.Count];
        for (var i = 0; i < known.Length; i++)
        {
            var slot = Slot(known[i]);
            features[slot] = known[i];
            weights.Slice(i * Tags.Count, Tags.Count).CopyTo(rows.AsSpan((int)slot * Tags.Count));
        }
    }

    /// <summary>Says which weights these are.</summary>
    public ContentHash Version { get; private init; }

    /// <summary>Score of a tag after another: [before × 9 + tag]; the last row begins an island.</summary>
    public ReadOnlySpan<float> Steps => steps;

    /// <summary>The weights that ship with the program.</summary>
    public static Weights Shipped()
    {
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream("names.weights")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }

    public static Weights Read(byte[] file)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(file);
        var unit = BinaryPrimitives.ReadSingleLittleEndian(file.AsSpan(4));
        var steps = MemoryMarshal.Cast<byte, float>(file.AsSpan(8, StepCount * 4)).ToArray();
        var rest = file.AsSpan(8 + (StepCount * 4));
        var weights = MemoryMarshal.Cast<byte, sbyte>(rest.Slice(count * 4, count * Tags.Count));
        return new(unit, steps, rest[..(count * 4)], weights) { Version = ContentHash.Of(file) };
    }

    /// <summary>Adds up what some features say.</summary>
    public void Sum(ReadOnlySpan<uint> found, Span<float> scores)
    {
        Span<int> sums = stackalloc int[Tags.Count];
        sums.Clear();
        foreach (var feature in found)
        {
            var slot = Slot(feature);
            if (features[slot] != feature) continue;
            var row = rows.AsSpan((int)slot * Tags.Count, Tags.Count);
            for (var t = 0; t < row.Length; t++) sums[t] += row[t];
        }

        for (var t = 0; t < sums.Length; t++) scores[t] = sums[t] * unit;
    }

    // The feature's place, or the free one where it would be. 0 is no feature.
    private uint Slot(uint feature)
    {
        var slot = (feature * 0x9E3779B1) & mask;
        while (features[slot] != feature && features[slot] != 0) slot = (slot + 1) & mask;
        return slot;
    }
}
