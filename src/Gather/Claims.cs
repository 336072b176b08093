using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>Everything that gets a page and so an address.</summary>
internal static class Claims
{
    public static List<Claim> Of(
        PathWords words, ValueList<Gist> gists, EntityList entities, EntityDrafts drafts,
        List<(string Name, int[] Articles)> tags, List<(string Name, int[] Articles)> sources)
    {
        var claims = new List<Claim>(gists.Count);
        claims.AddRange(gists.Select(g => new Claim(
            PermalinkKind.Article, g.Id, Addresses.Article(g.Id, g.Title, g.Published, words), g.Published)));
        for (var i = 0; i < entities.Drafts.Length; i++)
        {
            if (!entities.Paged[i]) continue;
            var draft = drafts.All[entities.Drafts[i]];
            var type = entities.Records[i]?.Type ?? draft.Type;
            claims.Add(new(
                PermalinkKind.Entity, draft.Id, Addresses.Entity(draft.Id, entities.Names[i], type, words),
                Oldest(gists, entities.Articles[i]), Vouched: entities.Records[i] is not null));
        }

        claims.AddRange(tags.Select(t => new Claim(
            PermalinkKind.Tag, t.Name, Addresses.Tag(t.Name, words), Oldest(gists, t.Articles))));
        claims.AddRange(sources.Select(s => new Claim(
            PermalinkKind.Source, s.Name, Addresses.Source(s.Name, words), Oldest(gists, s.Articles))));
        return claims;
    }

    // Articles are in order, undated first.
    private static PartialDate? Oldest(ValueList<Gist> gists, int[] articles) =>
        articles.Select(a => gists[a].Published).FirstOrDefault(p => p is { Year: not null });
}
