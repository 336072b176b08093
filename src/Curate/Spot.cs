using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>Finds the one place that a decision means.</summary>
internal static class Spot
{
    /// <summary>The place, or the sentence that says why there is none.</summary>
    public static (Place Place, string? Orphan) Of(Decision decision, Article article)
    {
        var places = Places(decision, article).Take(2).ToArray();
        return places.Length switch
        {
            1 => (places[0], null),
            0 => (default, $"orphan: expected \"{decision.Quote}\" with its prefix and suffix "
                + $"in the text of {decision.Article}, found it nowhere"),
            _ => (default, $"orphan: expected a prefix or suffix that tells one \"{decision.Quote}\" from another "
                + $"in {decision.Article}"),
        };
    }

    private static IEnumerable<Place> Places(Decision decision, Article article)
    {
        var whole = decision.Prefix + decision.Quote + decision.Suffix;
        for (var block = 0; block < article.Blocks.Count; block++)
        {
            var text = article.Blocks[block].Text;
            for (var at = text.IndexOf(whole, StringComparison.Ordinal); at >= 0;
                at = text.IndexOf(whole, at + 1, StringComparison.Ordinal))
            {
                var start = at + decision.Prefix.Length;
                yield return new(block, new(start, start + decision.Quote.Length));
            }
        }
    }
}
