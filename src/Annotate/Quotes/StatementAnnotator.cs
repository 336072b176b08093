using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>
/// Finds what people are reported to say without quotation marks: <c>Ông A cho biết, …</c>, <c>Theo bà B, …</c>.
/// </summary>
public sealed class StatementAnnotator : IAnnotator
{
    // A reported clause has at least so many syllables.
    private const int Shortest = 5;

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        if (article.Mentions.Count == 0) return article;
        var story = new RunningText(article);
        var marked = QuotationMarks.Of(story);
        var reports = new ReportedSpeech(story, SpeakerFinder.For(article, story, marked));
        var taken = Taken(article, story);
        var found = new List<Quote>();
        for (var (start, next) = (0, 0); start < story.Text.Length;)
        {
            var end = Sentences.End(story.Text, start, story.Text.Length);
            while (next < taken.Count && taken[next].End <= start) next++;
            if (next >= taken.Count || taken[next].Start >= end) Add(found, story, reports.Read(new(start, end)));
            start = end + 1;
        }

        if (found.Count == 0) return article;
        var quotes = article.Quotes.Concat(found).OrderBy(q => q.At.Block).ThenBy(q => q.At.Span.Start);
        return article with { Quotes = [.. quotes] };
    }

    // Sentences with a direct quote are the quote's.
    private static List<TextSpan> Taken(AnnotatedArticle article, RunningText story) =>
    [
        .. article.Quotes.Where(q => story.LineOf(q.At.Block) >= 0)
            .Select(q => q.At.Span.Shift(story.LineOf(q.At.Block))).OrderBy(s => s.Start),
    ];

    private static void Add(List<Quote> found, RunningText story, Report? report)
    {
        if (report is null || Words.Count(story.Text, report.Clause, Shortest) < Shortest) return;
        foreach (var place in story.Places(report.Clause))
        {
            var cue = report.Cue.ToLowerInvariant();
            found.Add(new(place, report.Speakers, cue, QuoteKind.Indirect, new(report.Rule, 0.7)));
        }
    }
}
