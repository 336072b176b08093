using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>The articles as they streamed by, oldest first; and what was counted about their entities.</summary>
internal sealed record Reading(ValueList<Gist> Gists, EntityDrafts Drafts, Terms Terms, Holdings Holdings)
{
    /// <param name="articles">Each id once.</param>
    public static Reading Of(
        IEnumerable<AnnotatedArticle> articles, SiteSettings settings, IReadOnlyDictionary<string, string> merged)
    {
        var terms = new Terms();
        var drafts = new EntityDrafts(merged);
        var survey = new Survey();
        var gists = articles
            .Select(article => Gisting.Of(article, terms, drafts, survey, settings.ConfidenceShown)).ToList();
        return new(
            [.. gists.OrderBy(g => g.SortKey, StringComparer.Ordinal).ThenBy(g => g.Id, StringComparer.Ordinal)],
            drafts, terms, survey.Holdings);
    }
}
