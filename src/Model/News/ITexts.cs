namespace StaticArchive.Model.News;

/// <summary>Reads an article's text and annotations again when a page needs them. Safe from any thread.</summary>
public interface ITexts
{
    /// <param name="article">Number of the article in <see cref="Archive.Articles"/>.</param>
    AnnotatedArticle Read(int article);
}
