using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>Says whom each found name means: full names first, then the short names that follow them.</summary>
internal static class Linking
{
    public static IEnumerable<Mention> Of(Knowledge known, Story story, List<Found> found)
    {
        var links = new Link[found.Count];
        PersonLinks.Fill(story, found, links);
        BodyLinks.Fill(known, story, found, links);
        PlaceLinks.Fill(known, story, found, links);
        for (var i = 0; i < links.Length; i++)
        {
            var name = found[i];
            var tokens = story.Readings[name.Block].Text.Tokens;
            var span = new TextSpan(tokens[name.First].Start, tokens[name.End - 1].End);
            yield return new(
                new(name.Block, span), name.Type, links[i].Name, links[i].EntityId, new(name.Rule, name.Confidence));
        }
    }
}
