using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Finds statements.</summary>
public sealed class StatementAnnotator : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article) => article;
}
