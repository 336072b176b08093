using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Dates;

/// <summary>Finds dates.</summary>
public sealed class DateAnnotator : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article) => article;
}
