namespace StaticArchive.Training;

/// <summary>Numbers for the features that were seen, in the order in which they were seen first.</summary>
internal sealed class FeatureNumbers
{
    private readonly Dictionary<uint, int> numbers = [];
    private readonly List<uint> features = [];

    public IReadOnlyList<uint> Features => features;

    public int Of(uint feature)
    {
        if (numbers.TryGetValue(feature, out var number)) return number;
        numbers.Add(feature, features.Count);
        features.Add(feature);
        return features.Count - 1;
    }
}
