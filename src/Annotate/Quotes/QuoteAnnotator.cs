using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Finds quotes.</summary>
public sealed class QuoteAnnotator : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article) => article;
}
