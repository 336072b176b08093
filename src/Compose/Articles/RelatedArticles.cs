using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>Other articles beside an article, each with its reason.</summary>
public static class RelatedArticles
{
    private const int NamesInReason = 4;
    private const int TagsInReason = 3;

    public static ValueList<RelatedView> Of(Surroundings around, Archive archive, ArticleRecord record) =>
        record.Related.Select(r => One(around, archive, r.Article, Why(around, archive, record, r))).ToValueList();

    public static TurnView Turn(Surroundings around, Archive archive, ArticleRecord record) => new(
        record.Previous >= 0 ? One(around, archive, record.Previous, "") : null,
        record.Next >= 0 ? One(around, archive, record.Next, "") : null);

    private static RelatedView One(Surroundings around, Archive archive, int article, string why)
    {
        var other = archive.Articles[article];
        return new(
            Wording.Time(other.Published), around.Href(other.Address),
            PieceView.Title(archive, other), why);
    }

    private static string Why(Surroundings around, Archive archive, ArticleRecord record, Related related)
    {
        var names = string.Join(", ", related.Shared.Take(NamesInReason).Select(e => archive.Entities[e].Name));
        // A tag that is the name of a shared entity would say the same twice.
        var tags = archive.Articles[related.Article].TagNames.Intersect(record.TagNames, StringComparer.Ordinal)
            .Except(related.Shared.Select(e => archive.Entities[e].Name), StringComparer.Ordinal).Take(TagsInReason)
            .ToList();
        var reasons = new List<string>();
        if (related.Shared.Count > NamesInReason)
        {
            reasons.Add(around.Say("article.sharedMany", related.Shared.Count, names));
        }
        else if (related.Shared.Count > 0)
        {
            reasons.Add(around.Say("article.shared", names));
        }

        if (tags.Count > 0) reasons.Add(around.Say("article.sharedTags", string.Join(", ", tags)));
        return string.Join("; ", reasons);
    }
}
