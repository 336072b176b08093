using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Search;

/// <summary>
/// What results show of each article, in blocks of neighbouring numbers:
/// <c>[title, summary, address, date, source]</c>.
/// </summary>
internal static class ArticleBlocks
{
    /// <summary>
    /// A page of results needs about ten blocks whatever their size: larger ones carry more that nobody asked for,
    /// smaller ones are more files than an archive should have.
    /// </summary>
    public const int Articles = 4;

    public static IEnumerable<ReadOnlyMemory<byte>> Of(
        Archive archive) => archive.Articles.Chunk(Articles).Select(block => Json.Of(json =>
        Json.Array(json, block, article =>
        {
            json.WriteStartArray();
            json.WriteStringValue(article.Title);
            json.WriteStringValue(article.Summary);
            json.WriteStringValue(Address(article));
            json.WriteStringValue(article.Published?.ToString());
            if (article.Source >= 0) json.WriteStringValue(archive.Sources[article.Source].Name);
            json.WriteEndArray();
        })));

    // A fifth of a block were addresses; most end in the title's slug, which the client makes itself.
    private static string Address(ArticleRecord article)
    {
        var (path, slug) = (article.Address.Path, Slug.Of(article.Title) + "/");
        return path.EndsWith("/" + slug, StringComparison.Ordinal) ? path[..^slug.Length] + "~/" : path;
    }
}
