using StaticArchive.Model.News;

namespace StaticArchive.Annotate;

/// <summary>Finds one kind of thing in an article and adds it to what is known.</summary>
public interface IAnnotator
{
    /// <remarks>
    /// Pure, and safe from any thread. Earlier annotators of the list have spoken already; their findings are in the
    /// article.
    /// </remarks>
    AnnotatedArticle Annotate(AnnotatedArticle article);
}
