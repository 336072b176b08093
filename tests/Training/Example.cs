using StaticArchive.Annotate;
using StaticArchive.Annotate.Names;
using StaticArchive.Annotate.Tagger;

namespace StaticArchive.Training;

/// <summary>An island with the numbers of its tokens' features, and the right tag of each token.</summary>
/// <param name="Starts">Where each token's features begin; one more than there are tokens.</param>
internal sealed record Example(int[] Features, int[] Starts, byte[] Gold)
{
    /// <summary>
    /// Each article read twice: with the names that the rules found, and without,
    /// so that the tagger does not lean on them.
    /// </summary>
    /// <remarks>
    /// The rules were written with some of these articles in view: they are right here more often than elsewhere.
    /// </remarks>
    public static List<Example> Of(GoldArticle article, Knowledge known, FeatureNumbers numbers) =>
        [.. Read(article, NameRules.Read(article.Story(known)), known, numbers), .. Read(article, [], known, numbers)];

    private static IEnumerable<Example> Read(
        GoldArticle article, List<Found> ruled, Knowledge known, FeatureNumbers numbers)
    {
        var byBlock = ruled.ToLookup(f => f.Block);
        var blocks = Array.ConvertAll(article.Story(known).Readings, r => BlockFacts.Of(r, byBlock[r.Number]));
        var document = DocumentFacts.Of(blocks);
        for (var b = 0; b < blocks.Length; b++)
        {
            var gold = article.Tags(blocks[b].Reading);
            foreach (var (first, end) in Islands.Of(blocks[b]))
            {
                yield return Of(blocks[b], document, first, end, gold, numbers);
            }
        }
    }

    private static Example Of(
        BlockFacts block, DocumentFacts document, int first, int end, byte[] gold, FeatureNumbers numbers)
    {
        var (features, starts) = (new List<int>(), new int[end - first + 1]);
        var into = new uint[StaticArchive.Annotate.Tagger.Features.Most];
        for (var i = first; i < end; i++)
        {
            var count = StaticArchive.Annotate.Tagger.Features.Of(block, document, i, into);
            foreach (var feature in into.AsSpan(0, count)) features.Add(numbers.Of(feature));
            starts[i - first + 1] = features.Count;
        }

        return new([.. features], starts, gold[first..end]);
    }
}
