using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Search;

/// <summary>
/// The file that the client reads first: how many files there are of each sort, and how they are called.
/// </summary>
internal sealed record Manifest(Archive Archive, SiteSettings Settings)
{
    public required int ShardBits { get; init; }
    public required HashedNames Shards { get; init; }
    public required HashedNames Blocks { get; init; }
    public required HashedNames Entities { get; init; }

    /// <summary>The first folded name of each block of names, in order.</summary>
    public required ValueList<string> EntityKeys { get; init; }

    /// <summary>Path of the list of frequent words.</summary>
    public required string Words { get; init; }

    /// <summary>Path of <see cref="DayCounts"/>.</summary>
    public required string Days { get; init; }

    /// <summary>Path of the values of each kind of filter.</summary>
    public required ValueList<(string Kind, string Path)> Facets { get; init; }

    // The client refuses another version; raise it with every change of a file's form.
    private const int Version = 3;

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
        json.WriteString("days", Days);
        json.WriteStartObject("facets");
        foreach (var (kind, path) in Facets) json.WriteString(kind, path);
        json.WriteEndObject();
        json.WriteEndObject();
    }));
}
