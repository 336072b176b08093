using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Compose.Articles;

/// <summary>An article's Markdown page, with what only the archive knows: its tags, its related articles, the addresses of its entities.</summary>
public static class ArticleMarkdown
{
    public static AnnotatedArticle Gathered(Archive archive, ArticleRecord record, AnnotatedArticle annotated) => annotated with
    {
        Tags = record.TagNames,
        Related =
        [
            .. record.Related.Select(r => new RelatedArticle(
                archive.Articles[r.Article].Id, archive.Articles[r.Article].Title,
                [.. r.Shared.Select(e => archive.Entities[e].Name)])),
        ],
    };

    public static string Of(SiteSettings settings, Archive archive, AnnotatedArticle gathered) =>
        MarkdownPage.Write(gathered, id => archive.AddressOf(id) is { } address ? settings.Href(address) : null);
}
