using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>The articles as they streamed by, each id once, oldest first; and what was counted about their entities.</summary>
internal sealed record Reading(ValueList<Gist> Gists, EntityDrafts Drafts, Terms Terms, ValueList<Problem> Problems)
{
    public static Reading Of(
        IEnumerable<AnnotatedArticle> articles, SiteSettings settings, IReadOnlyDictionary<string, string> merged)
    {
        var terms = new Terms();
        var drafts = new EntityDrafts(merged);
        var gists = new Dictionary<string, Gist>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var annotated in articles)
        {
            var (id, title) = (annotated.Article.Id, annotated.Article.Title);
            if (gists.TryGetValue(id, out var first))
            {
                problems.Add(Problem.Error("input/articles", 0,
                    $"two articles have the id \"{id}\": \"{first.Title}\" and \"{title}\"; expected each id once, the first was kept"));
                continue;
            }

            gists.Add(id, Gisting.Of(annotated, terms, drafts, settings.ConfidenceShown));
        }

        return new(
            [.. gists.Values.OrderBy(g => g.SortKey, StringComparer.Ordinal).ThenBy(g => g.Id, StringComparer.Ordinal)],
            drafts, terms, [.. problems]);
    }
}
