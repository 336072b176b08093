using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Search;

/// <summary>The file that the client reads first: how many files there are of each sort, and how they are called.</summary>
/// <param name="EntityKeys">The first folded name of each block of names, in order.</param>
/// <param name="Words">Path of the list of frequent words.</param>
internal sealed record Manifest(
    Archive Archive, SiteSettings Settings, int ShardBits, HashedNames Shards, HashedNames Blocks, HashedNames Entities,
    ValueList<string> EntityKeys, string Words)
{
    // The client refuses another version; raise it with every change of a file's form.
    private const int Version = 1;

    public OutputFile Write() => new("search/manifest.json", Json.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("language", Settings.Language);
        json.WriteNumber("articles", Archive.Articles.Count);
        json.WriteNumber("undated", Archive.Articles.Count(a => a.Published?.Year is null));
        json.WriteNumber("articlesInBlock", ArticleBlocks.Articles);
        json.WriteNumber("shardBits", ShardBits);
        json.WriteString("shards", Shards.Base64);
        json.WriteString("blocks", Blocks.Base64);
        json.WriteString("entities", Entities.Base64);
        json.WritePropertyName("entityKeys");
        Json.Array(json, EntityKeys, key => json.WriteStringValue(key));
        json.WriteString("words", Words);
        json.WriteEndObject();
    }));
}
