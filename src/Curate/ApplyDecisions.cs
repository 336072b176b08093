using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>
/// Gives people the last word over an annotated article: first the registry's <c>not:</c>, then single decisions.
/// </summary>
public static class ApplyDecisions
{
    /// <summary>A decision that fits no place is a warning and changes nothing.</summary>
    public static (AnnotatedArticle Article, ValueList<Problem> Problems) To(
        AnnotatedArticle annotated, Corrections corrections, Registry registry)
    {
        var article = annotated.Article;
        var killed = annotated.Mentions.Any(m => MentionDecisions.IsKilled(m, article, registry));
        var decisions = corrections.Of(article.Id);
        if (!killed && decisions.Count == 0) return (annotated, []);

        var mentions = annotated.Mentions
            .Select(m => MentionDecisions.IsKilled(m, article, registry) ? MentionDecisions.Unlinked(m, article) : m)
            .ToList();
        var dates = annotated.Dates.ToList();
        var quotes = annotated.Quotes.ToList();
        var problems = new List<Problem>();
        foreach (var decision in decisions)
        {
            var (at, orphan) = Spot.Of(decision, article);
            var sentence = orphan ?? decision.Subject switch
            {
                Subject.Mention => MentionDecisions.Apply(decision, at, mentions, registry),
                Subject.Date => SpeechDecisions.Apply(decision, at, dates),
                _ => SpeechDecisions.Apply(decision, at, quotes, registry),
            };
            if (sentence is not null) problems.Add(Problem.Warning(decision.Path, decision.Line, sentence));
        }

        return (annotated with
        {
            Mentions = mentions.OrderBy(m => m.At.Block).ThenBy(m => m.At.Span.Start).ToValueList(),
            Dates = dates.OrderBy(d => d.At.Block).ThenBy(d => d.At.Span.Start).ToValueList(),
            Quotes = quotes.OrderBy(q => q.At.Block).ThenBy(q => q.At.Span.Start).ToValueList(),
        }, problems.ToValueList());
    }
}
