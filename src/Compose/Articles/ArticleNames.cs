using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>The names of one article by type, each with how often it occurs here.</summary>
public static class ArticleNames
{
    // Longer lists fold.
    private const int Open = 9;

    public static ValueList<NamesView> Of(
        Surroundings around, Archive archive, AnnotatedArticle annotated, ValueList<Passage> passages)
    {
        var shown = annotated.Mentions.Where(m => around.Settings.Shows(m.Evidence)).ToLookup(m => m.Type);
        return Kinds.All.Where(shown.Contains).Select(type => One(around, archive, type, [.. shown[type]], passages))
            .ToValueList();
    }

    private static NamesView One(
        Surroundings around, Archive archive, EntityType type, List<Mention> mentions, ValueList<Passage> passages)
    {
        var names = mentions
            .GroupBy(m => m.EntityId ?? m.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .Select(g => Name(around, archive, type, [.. g], passages))
            .ToList();
        // One name more costs no more room than the fold.
        var open = names.Count <= Open + 1 ? names.Count : Open;
        return new(
            Kinds.Class(type), Kinds.Words(around, type),
            around.Say("article.nameCounts", around.Number(names.Count), around.Number(mentions.Count)),
            names.Take(open).ToValueList(), names.Skip(open).ToValueList(),
            around.Say("article.moreNames", names.Count - open));
    }

    private static NameView Name(
        Surroundings around, Archive archive, EntityType type, List<Mention> mentions, ValueList<Passage> passages)
    {
        var entity = archive.Find(mentions[0].EntityId);
        var (name, count) = (entity?.Name ?? mentions[0].Name, around.Number(mentions.Count));
        var places = mentions.Select(m => passages[m.At.Block]).Distinct()
            .Where(p => p.Anchor is not null).Select(p => p.Link(around)).ToList();
        return new(
            Kinds.Class(type), name, entity?.Address is { } address ? around.Href(address) : null,
            mentions.Exists(m => m.Evidence.Reviewed()), null, count)
        {
            Places = places.Count == 0 ? null : new(
                places[0].Href, string.Join(' ', places.Select(p => p.Href)),
                around.Say("article.jump", name, count, places[0].Text)),
        };
    }
}
