using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Captions;

/// <summary>Parts captions into words and credit, and says whom the picture shows.</summary>
public sealed class CaptionAnnotator : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var blocks = article.Article.Blocks;
        var numbers = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Role == BlockRole.Caption).ToList();
        if (numbers.Count == 0) return article;
        var people = article.Mentions.Where(m => m.Type == EntityType.Person).ToLookup(m => m.At.Block);
        return article with
        {
            Captions = [.. article.Captions, .. numbers.Select(i => Read(i, blocks[i].Text, people[i]))],
        };
    }

    private static Caption Read(int block, string text, IEnumerable<Mention> people)
    {
        var (words, credit) = CreditLine.Part(text);
        var depicted = people.Where(m => words.Contains(m.At.Span)).Select(m => m.Name)
            .Distinct(StringComparer.Ordinal);
        return new(new(block, words), credit.Length > 0 ? credit.Of(text) : null, [.. depicted]);
    }
}
