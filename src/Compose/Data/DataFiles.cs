using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Data;

/// <summary>The archive for programs: articles, mentions, quotes, annotations, citations.</summary>
/// <remarks>
/// Shards hold 200 articles, in the archive's order: by date, so that a new article changes the last ones. Tables are
/// parts of five shards, small enough for hosts that take no file over 25 MB.
/// </remarks>
public static class DataFiles
{
    /// <summary>Reads each text once, the shards of one part at a time.</summary>
    public static IEnumerable<OutputFile> Of(Surroundings around, Archive archive, ITexts texts)
    {
        yield return EntityTable.Of(around, archive);
        var shards = archive.Articles.Index().Chunk(DataPaths.ShardArticles).Index();
        var all = DataPaths.Groups(archive.Articles.Count, DataPaths.ShardArticles);
        if (all > 0) yield return WebAnnotations.Collection(around, archive, all);
        foreach (var (number, group) in shards.Chunk(DataPaths.PartShards).Index())
        {
            var part = group.AsParallel().AsOrdered()
                .Select(shard => DataShard.Of(around, archive, shard.Item, shard.Index + 1, all, texts)).ToArray();
            foreach (var file in part.SelectMany(shard => shard.Files)) yield return file;
            yield return new(
                DataPaths.Part("articles", "jsonl", number), Joined([.. part.Select(shard => shard.Lines)]));
            yield return new(
                DataPaths.Part("mentions", "csv", number), Joined([Tables.Mentions, .. part.Select(s => s.Mentions)]));
            yield return new(
                DataPaths.Part("quotes", "csv", number), Joined([Tables.Quotes, .. part.Select(s => s.Quotes)]));
        }
    }

    private static ReadOnlyMemory<byte> Joined(ReadOnlyMemory<byte>[] pieces)
    {
        var whole = new byte[pieces.Sum(piece => piece.Length)];
        var rest = whole.AsMemory();
        foreach (var piece in pieces)
        {
            piece.CopyTo(rest);
            rest = rest[piece.Length..];
        }

        return whole;
    }
}
