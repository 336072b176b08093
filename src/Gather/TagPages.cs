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

    /// <summary>
    /// The id under which the address of each tag is recorded: its name, or an older spelling of it (a capital, another
    /// place of the tone mark) that no tag has any more.
    /// </summary>
    public static Dictionary<string, string> Ids(IEnumerable<string> names, ValueList<Permalink> recorded)
    {
        var ids = names.ToDictionary(name => name, name => name, StringComparer.Ordinal);
        var known = recorded.Where(p => p.Kind == PermalinkKind.Tag).Select(p => p.Id)
            .ToHashSet(StringComparer.Ordinal);
        var older = recorded.Where(p => p.Kind == PermalinkKind.Tag && !ids.ContainsKey(p.Id))
            .OrderBy(p => p.State).ThenBy(p => p.Id, StringComparer.Ordinal)
            .GroupBy(p => TagRules.Key(p.Id), p => p.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var name in ids.Keys.Where(name => !known.Contains(name)).Order(StringComparer.Ordinal).ToList())
        {
            if (older.Remove(TagRules.Key(name), out var id)) ids[name] = id;
        }

        return ids;
    }

    /// <returns>Name and articles in order, sorted by name in Vietnamese order.</returns>
    public static List<(string Name, int[] Articles)> Of(
        ValueList<string>[] tags, IEnumerable<string> namesWithPage, int threshold, ValueList<Permalink> recorded)
    {
        var entities = namesWithPage.Select(TagRules.Key).ToHashSet(StringComparer.Ordinal);
        var kept = recorded.Where(p => p is { Kind: PermalinkKind.Tag, State: PermalinkState.Live })
            .Select(p => TagRules.Key(p.Id)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. tags.SelectMany((names, article) => names.Select(name => (Name: name, Article: article)))
                .GroupBy(t => t.Name, t => t.Article, StringComparer.Ordinal)
                .Select(g => (Name: g.Key, Articles: g.ToArray()))
                .Where(t => t.Articles.Length >= threshold && !entities.Contains(TagRules.Key(t.Name)))
                .OrderByDescending(t => kept.Contains(TagRules.Key(t.Name)))
                .ThenByDescending(t => Rounded.Class(t.Articles.Length)).ThenBy(t => t.Name, StringComparer.Ordinal)
                .Take(Most)
                .OrderBy(t => Order.Key(t.Name), StringComparer.Ordinal).ThenBy(t => t.Name, StringComparer.Ordinal),
        ];
    }
}
