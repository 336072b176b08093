using StaticArchive.Model.News;

namespace StaticArchive.Search;

/// <summary>
/// What results show of each article, in blocks of neighbouring numbers: <c>[title, address, date, source]</c>.
/// </summary>
internal static class ArticleBlocks
{
    /// <summary>
    /// A page of results needs about ten blocks whatever their size; larger ones carry more that nobody asked for.
    /// </summary>
    public const int Articles = 16;

    public static IEnumerable<ReadOnlyMemory<byte>> Of(
        Archive archive) => archive.Articles.Chunk(Articles).Select(block => Json.Of(json =>
        Json.Array(json, block, article =>
        {
            json.WriteStartArray();
            json.WriteStringValue(article.Title);
            json.WriteStringValue(article.Address.Path);
            json.WriteStringValue(article.Published?.ToString());
            if (article.Source >= 0) json.WriteStringValue(archive.Sources[article.Source].Name);
            json.WriteEndArray();
        })));
}
