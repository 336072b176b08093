using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>What the first reading of an article found: names seen once are known everywhere in it.</summary>
internal sealed class Memory
{
    private const double Sure = 0.6;
    private readonly Dictionary<string, double[]> votes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private Memory() => lookup = votes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Memory Of(Story story, IEnumerable<Found> found)
    {
        var memory = new Memory();
        foreach (var name in found)
        {
            if (name.Confidence < Sure) continue;
            var reading = story.Readings[name.Block];
            memory.Vote(reading.Surface(name.First, name.End), name.Type, name.Confidence);
            if (name.Type != EntityType.Person || name.End - name.First < 2) continue;
            // The short forms of a full name: ông Chính, Ratner.
            var last = LastWord(reading, name);
            memory.Vote(reading.Surface(last, name.End), EntityType.Person, name.Confidence);
            if (name.End - name.First > 2)
            {
                memory.Vote(reading.Surface(name.End - 2, name.End), EntityType.Person, name.Confidence / 2);
            }

            if (!reading.Vietnamese(name.First))
            {
                memory.Vote(reading.Surface(name.First, name.First + 1), EntityType.Person, name.Confidence / 2);
            }
        }

        return memory;
    }

    /// <summary>The type that these words had most surely elsewhere; null when they are not known.</summary>
    public (EntityType Type, double Weight)? Of(ReadOnlySpan<char> surface)
    {
        if (!lookup.TryGetValue(surface, out var weights)) return null;
        var best = 0;
        for (var type = 1; type < weights.Length; type++)
        {
            if (weights[type] > weights[best]) best = type;
        }

        return ((EntityType)best, weights[best]);
    }

    // Thanh T. is called T.
    private static int LastWord(Reading reading, Found name) =>
        reading.Is(name.End - 1, '.') ? name.End - 2 : name.End - 1;

    private void Vote(string surface, EntityType type, double weight)
    {
        if (!votes.TryGetValue(surface, out var weights)) votes[surface] = weights = new double[4];
        weights[(int)type] += weight;
    }
}
