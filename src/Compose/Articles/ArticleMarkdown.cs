using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Compose.Articles;

/// <summary>
/// An article's Markdown page, with what only the archive knows: its tags, its related articles, the addresses of its
/// entities.
/// </summary>
public static class ArticleMarkdown
{
    public static AnnotatedArticle Gathered(
        Archive archive, ArticleRecord record, AnnotatedArticle annotated) => annotated with
    {
        Tags = record.TagNames,
        Related =
        [
            .. record.Related.Select(r => new RelatedArticle(
                archive.Articles[r.Article].Id, archive.Articles[r.Article].Title,
                [.. r.Shared.Select(e => archive.Entities[e].Name)])),
        ],
    };

    /// <summary>As it is published beside the article, with the pictures that the site keeps.</summary>
    public static string Of(Surroundings around, Archive archive, AnnotatedArticle gathered)
    {
        // Entities are many, and none of them is a path: only the article's own pictures are looked for.
        var paths = gathered.Article.Blocks.Select(b => b.Picture).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Of(around.Settings, archive, gathered,
            path => paths.Contains(path) ? around.PictureAt(path)?.Address : null);
    }

    /// <summary>
    /// Without pictures, which only the site's build publishes; their paths stand in the front matter.
    /// </summary>
    public static string Of(SiteSettings settings, Archive archive, AnnotatedArticle gathered) =>
        Of(settings, archive, gathered, _ => null);

    private static string Of(
        SiteSettings settings, Archive archive, AnnotatedArticle gathered, Func<string, Route?> pictureAt) =>
        MarkdownPage.Write(
            gathered, id => (archive.AddressOf(id) ?? pictureAt(id)) is { } address ? settings.Href(address) : null);
}
