using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Captions;

/// <summary>Finds captions.</summary>
public sealed class CaptionAnnotator : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article) => article;
}
