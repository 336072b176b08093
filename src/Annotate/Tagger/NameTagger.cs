using StaticArchive.Annotate.Names;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Tagger;

/// <summary>
/// Reads an article again with the rules' names at hand,
/// and decides by weights learned from articles annotated by hand.
/// </summary>
internal static class NameTagger
{
    // What the archive's own curators wrote is not weighed.
    private const float Vouched = 50;

    // Events are too few to learn from: a rule that finds one is believed sooner.
    private const float Rare = 4;

    private const int Longest = 40;

    /// <param name="ruled">In text order.</param>
    public static List<Found> Read(Weights weights, Story story, List<Found> ruled)
    {
        var byBlock = ruled.ToLookup(f => f.Block);
        var blocks = Array.ConvertAll(story.Readings, r => BlockFacts.Of(r, byBlock[r.Number]));
        var document = DocumentFacts.Of(blocks);
        var found = new List<Found>();
        foreach (var block in blocks)
        {
            var rules = byBlock[block.Reading.Number].ToDictionary(f => f.First);
            foreach (var (first, end) in Islands.Of(block)) Read(weights, block, document, first, end, rules, found);
        }

        return found;
    }

    /// <summary>How much the features of each token of an island speak for each tag.</summary>
    private static float[] Local(Weights weights, BlockFacts block, DocumentFacts document, int first, int end)
    {
        var local = new float[(end - first) * Tags.Count];
        Span<uint> features = stackalloc uint[Features.Most];
        for (var i = first; i < end; i++)
        {
            var count = Features.Of(block, document, i, features);
            weights.Sum(features[..count], local.AsSpan((i - first) * Tags.Count, Tags.Count));
        }

        return local;
    }

    private static void Read(
        Weights weights, BlockFacts block, DocumentFacts document, int first, int end,
        Dictionary<int, Found> rules, List<Found> found)
    {
        var local = Local(weights, block, document, first, end);
        for (var i = first; i < end; i++)
        {
            var trust = block.Vouched[i] ? Vouched : block.Ruled[i] >= Tags.First(EntityType.Event) ? Rare : 0;
            local[((i - first) * Tags.Count) + block.Ruled[i]] += trust;
        }

        var tags = new byte[end - first];
        var chances = new float[local.Length];
        var lattice = new Lattice(local, weights.Steps);
        lattice.Best(tags);
        lattice.Chances(chances, []);
        for (var i = 0; i < tags.Length; i++)
        {
            if (!Tags.IsFirst(tags[i])) continue;
            var last = i;
            while (last + 1 < tags.Length && tags[last + 1] == tags[i] + 1) last++;
            // No name has so many words; a page of capitals has.
            if (last - i >= Longest) continue;
            var type = Tags.Type(tags[i]);
            var chance = Chance(tags, chances, i, last);
            var ruled = rules.GetValueOrDefault(first + i);
            var (start, stop) = QuoteMarks.Paired(block.Reading, first + i, first + last + 1);
            found.Add(Named(block.Reading, start, stop, type, chance, ruled));
        }
    }

    // A name is as sure as its least sure token, its end included.
    private static double Chance(byte[] tags, float[] chances, int first, int last)
    {
        var chance = 1f;
        for (var i = first; i <= last; i++) chance = Math.Min(chance, chances[(i * Tags.Count) + tags[i]]);
        var further = Tags.Further(Tags.Type(tags[first]));
        if (last + 1 < tags.Length) chance = Math.Min(chance, 1 - chances[((last + 1) * Tags.Count) + further]);
        return Math.Round(chance, 2);
    }

    private static Found Named(Reading reading, int first, int end, EntityType type, double chance, Found? rule)
    {
        // A reporter's name is beside the story, however sure it is a name.
        if (rule is not null && rule.End == end && rule.Type == type)
        {
            return rule.Rule == "byline" ? rule : rule with { Confidence = chance };
        }

        return new(reading.Number, first, end, type, "tagger", chance, reading.Named(first, end, type));
    }
}
