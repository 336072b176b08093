using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Captions;

/// <summary>Parts captions into words and credit, and says whom the picture shows.</summary>
public sealed class CaptionAnnotator : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var captions = new List<Caption>();
        var blocks = article.Article.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role == BlockRole.Caption) captions.Add(Read(article, i, blocks[i].Text));
        }

        return captions.Count == 0 ? article : article with { Captions = [.. article.Captions, .. captions] };
    }

    private static Caption Read(AnnotatedArticle article, int block, string text)
    {
        var (words, credit) = CreditLine.Part(text);
        var people = article.Mentions
            .Where(m => m.At.Block == block && m.Type == EntityType.Person && words.Contains(m.At.Span))
            .Select(m => m.Name).Distinct(StringComparer.Ordinal);
        return new(new(block, words), credit.Length > 0 ? credit.Of(text) : null, [.. people]);
    }
}
