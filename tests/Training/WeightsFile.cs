using System.Runtime.InteropServices;
using StaticArchive.Annotate.Tagger;

namespace StaticArchive.Training;

/// <summary>
/// Writes learned weights in the form that <see cref="Weights"/> reads: the heaviest rows, in one byte a weight.
/// </summary>
internal static class WeightsFile
{
    // So that rows and their table stay in a processor's cache.
    private const int MostRows = 1 << 17;
    private const float Light = 0.02f;

    public static byte[] Of(Learner learner, IReadOnlyList<uint> features)
    {
        var unit = learner.Weights.Max(Math.Abs) / sbyte.MaxValue;
        var rows = Enumerable.Range(0, features.Count)
            .Select(f => (Feature: features[f], Weights: learner.Weights.AsMemory(f * Tags.Count, Tags.Count)))
            .Where(row => row.Feature != 0 && Heaviest(row.Weights.Span) > Light)
            .OrderByDescending(row => Heaviest(row.Weights.Span)).ThenBy(row => row.Feature).Take(MostRows)
            .OrderBy(row => row.Feature).ToList();
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(rows.Count);
        writer.Write(unit);
        writer.Write(MemoryMarshal.AsBytes(learner.Steps.AsSpan()));
        foreach (var row in rows) writer.Write(row.Feature);
        foreach (var row in rows)
        {
            foreach (var weight in row.Weights.Span) writer.Write((sbyte)MathF.Round(weight / unit));
        }

        writer.Flush();
        return file.ToArray();
    }

    private static float Heaviest(ReadOnlySpan<float> weights)
    {
        var most = 0f;
        foreach (var weight in weights) most = Math.Max(most, Math.Abs(weight));
        return most;
    }
}
