using StaticArchive.Model.Flow;
using StaticArchive.Vietnamese;

namespace StaticArchive.Gather;

/// <summary>
/// Says which tags get a page: those of enough articles that are not the name of an entity with a page.
/// </summary>
internal static class TagPages
{
    /// <summary>So that their folder stays below 2,000 entries; the rarest go first.</summary>
    public const int Most = 1900;

    /// <returns>Name and articles in order, sorted by name in Vietnamese order.</returns>
    public static List<(string Name, int[] Articles)> Of(
        ValueList<string>[] tags, IEnumerable<string> namesWithPage, int threshold, ValueList<Permalink> recorded)
    {
        var entities = namesWithPage.Select(TagRules.Key).ToHashSet(StringComparer.Ordinal);
        var kept = recorded.Where(p => p is { Kind: PermalinkKind.Tag, State: PermalinkState.Live })
            .Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. tags.SelectMany((names, article) => names.Select(name => (Name: name, Article: article)))
                .GroupBy(t => t.Name, t => t.Article, StringComparer.Ordinal)
                .Select(g => (Name: g.Key, Articles: g.ToArray()))
                .Where(t => t.Articles.Length >= threshold && !entities.Contains(TagRules.Key(t.Name)))
                .OrderByDescending(t => kept.Contains(t.Name))
                .ThenByDescending(t => Rounded.Class(t.Articles.Length)).ThenBy(t => t.Name, StringComparer.Ordinal)
                .Take(Most)
                .OrderBy(t => Order.Key(t.Name), StringComparer.Ordinal).ThenBy(t => t.Name, StringComparer.Ordinal),
        ];
    }
}
