using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>Says what curators have not looked at yet, the most doubtful first.</summary>
public static class ReviewReport
{
    /// <summary>
    /// Lines of plain text for one article: a count, then at most <paramref name="most"/> annotations below
    /// <paramref name="sure"/>.
    /// </summary>
    public static IEnumerable<string> Lines(AnnotatedArticle annotated, double sure = 0.7, int most = 20)
    {
        var all = Annotations(annotated).ToArray();
        var unseen = all.Where(a => a.Evidence.State == ReviewState.Auto).ToArray();
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{annotated.Article.Id}: {unseen.Length} of {all.Length} annotations unreviewed");
        foreach (var (at, what, evidence) in unseen.Where(a => a.Evidence.Confidence < sure)
            .OrderBy(a => a.Evidence.Confidence).ThenBy(a => a.At.Block).ThenBy(a => a.At.Span.Start).Take(most))
        {
            var words = at.Span.Of(annotated.Article.Blocks[at.Block].Text).ReplaceLineEndings(" ");
            yield return string.Create(
                CultureInfo.InvariantCulture, $"  {evidence.Confidence:0.00} {what}: \"{words}\" ({evidence.Rule})");
        }
    }

    private static IEnumerable<(Place At, string What, Evidence Evidence)> Annotations(AnnotatedArticle annotated) =>
        annotated.Mentions.Select(m => (m.At, $"{EntityIds.Word(m.Type)} {m.Name}", m.Evidence))
            .Concat(annotated.Dates.Select(d => (d.At, $"date {d.Value}", d.Evidence)))
            .Concat(annotated.Quotes.Select(q => (q.At, $"quote of {Names(q.Speakers)}", q.Evidence)));

    private static string Names(ValueList<Speaker> speakers) =>
        speakers.Count == 0 ? "nobody" : string.Join(", ", speakers.Select(s => s.Name));
}
