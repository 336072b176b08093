using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Finds what people say in quotation marks, and who says it.</summary>
public sealed class QuoteAnnotator : IAnnotator
{
    // Fewer syllables in marks are an emphasised word, not an utterance.
    private const int Shortest = 4;
    private const int WholeSentence = 7;

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var story = new RunningText(article);
        var marked = QuotationMarks.Of(story);
        if (marked.Count == 0) return article;
        var sieve = new SpeakerSieve(story, marked, SpeakerFinder.For(article, story, marked));
        var found = new List<Quote>();
        Attribution? previous = null;
        for (var i = 0; i < marked.Count; i++)
        {
            var words = new TextSpan(marked[i].Start, marked[i].End);
            if (Words.Count(story.Text, words, Shortest) < Shortest) continue;
            if (sieve.Attribute(i, previous) is not { } said) continue;
            previous = said;
            sieve = sieve.After(new(said.Speakers, marked[i].Close));
            Add(found, story, words, said);
        }

        var quotes = article.Quotes.Concat(found).OrderBy(q => q.At.Block).ThenBy(q => q.At.Span.Start);
        return article with { Quotes = [.. quotes] };
    }

    private static void Add(List<Quote> found, RunningText story, TextSpan words, Attribution said)
    {
        var whole = !char.IsLower(story.Text[words.Start])
            && (said.Rule != SpeakerSieve.Embedded || Words.Count(story.Text, words, WholeSentence) >= WholeSentence);
        var first = true;
        foreach (var place in story.Places(words))
        {
            var evidence = new Evidence(said.Rule, said.Confidence);
            var kind = whole ? QuoteKind.Direct : QuoteKind.Partial;
            found.Add(new(place, said.Speakers, said.Cue?.ToLowerInvariant(), kind, evidence) { Continues = !first });
            first = false;
        }
    }
}
