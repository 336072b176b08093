using System.Text;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Search;

/// <summary>Makes the search index, its manifest and its client: files that any host can serve (contract 7).</summary>
public static class BuildIndex
{
    private const int LeastSeen = 3;
    private const int MostWords = 8192;

    /// <summary>Reads each text once, on all processors; the files come one by one, the manifest last.</summary>
    public static IEnumerable<OutputFile> From(Archive archive, ITexts texts, SiteSettings settings) =>
        From(archive, texts, settings, new ParallelOptions());

    internal static IEnumerable<OutputFile> From(
        Archive archive, ITexts texts, SiteSettings settings, ParallelOptions threads)
    {
        yield return ClientScript.Join();
        var postings = Postings.From(archive, texts, threads);
        var shards = new HashedNames("t", ".bin", neighbours: 4);
        foreach (var file in shards.Name(TermShards.Encode(postings, archive.Articles.Count))) yield return file;
        var blocks = new HashedNames("d", ".json", neighbours: 16);
        foreach (var file in blocks.Name(ArticleBlocks.Of(archive))) yield return file;
        var entities = new HashedNames("e", ".json", neighbours: 1);
        var names = EntityBlocks.Cut(EntityNames.Of(archive)).ToList();
        foreach (var file in entities.Name(names.Select(EntityBlocks.Encode))) yield return file;

        var facets = FacetFiles.Of(archive).ToList();
        foreach (var (_, file) in facets) yield return file;
        var days = DayCounts.Of(archive);
        yield return days;
        var words = Frequent(postings.Words);
        yield return words;
        yield return new Manifest(archive, settings)
        {
            ShardBits = TermShards.Bits(postings.Count),
            Shards = shards,
            Blocks = blocks,
            Entities = entities,
            EntityKeys = names.Select(block => block[0].Key).ToValueList(),
            Words = "/" + words.Path,
            Days = "/" + days.Path,
            Facets = facets.Select(f => (f.Kind, "/" + f.File.Path)).ToValueList(),
        }.Write();
    }

    private static OutputFile Frequent(WordCounts words)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join(' ', words.Frequent(LeastSeen, MostWords)));
        return new($"search/words-{ContentHash.Of(bytes).First(8)}.txt", bytes);
    }
}
