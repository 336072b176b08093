using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>Says whom each found name means: full names first, then the short names that follow them.</summary>
internal static class Linking
{
    public static IEnumerable<Mention> Of(Knowledge known, Story story, List<Found> found)
    {
        foreach (var name in found)
        {
            var reading = story.Readings[name.Block];
            var surface = reading.Surface(name.First, name.End);
            var span = new TextSpan(reading.Text.Tokens[name.First].Start, reading.Text.Tokens[name.End - 1].End);
            var canonical = name.Known?.Name ?? surface;
            yield return new(
                new(name.Block, span), name.Type, canonical, name.Known?.EntityId ?? EntityIds.Auto(name.Type, canonical),
                new(name.Rule, name.Confidence));
        }
    }
}
