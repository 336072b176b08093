using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>
/// The entities of the archive before they have addresses: numbered by id, with the articles that mention and quote
/// them.
/// </summary>
/// <param name="Names">Canonical, by number.</param>
/// <param name="Paged">Whether it gets a page.</param>
/// <param name="Articles">Numbers of the articles that mention it, oldest first.</param>
/// <param name="Uses">Of each article: its entities, most mentions first.</param>
internal sealed record EntityList(
    int[] Drafts, EntityRecord?[] Records, string[] Names, bool[] Paged, int[][] Articles, int[][] Quoting,
    Use[][] Uses)
{
    public static EntityList Of(Reading reading, Registry registry, int threshold)
    {
        var drafts = reading.Drafts.All;
        var order = Enumerable.Range(0, drafts.Count).OrderBy(d => drafts[d].Id, StringComparer.Ordinal).ToArray();
        var numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++) numbers[order[i]] = i;

        var records = new Dictionary<string, EntityRecord>(StringComparer.Ordinal);
        foreach (var record in registry.Records) records.TryAdd(record.Id, record);
        var names = reading.Drafts.Names;
        var found = Array.ConvertAll(order, d => records.GetValueOrDefault(drafts[d].Id));
        var articles = Postings(reading.Gists, order.Length, g => g.Uses.Select(u => numbers[u.Entity]));
        return new(
            order, found,
            [.. order.Select((d, i) => found[i]?.Name ?? Tally.Sorted(names[d]).First().Text)],
            [.. order.Select((_, i) => found[i] is not null || articles[i].Length >= threshold)],
            articles,
            Postings(reading.Gists, order.Length, g => g.Quoted.Select(e => numbers[e])),
            [.. reading.Gists.Select(g => Array.ConvertAll(g.Uses, u => u with { Entity = numbers[u.Entity] }))]);
    }

    private static int[][] Postings(ValueList<Gist> gists, int entities, Func<Gist, IEnumerable<int>> of)
    {
        var lists = new List<int>[entities];
        for (var article = 0; article < gists.Count; article++)
        {
            foreach (var entity in of(gists[article])) (lists[entity] ??= []).Add(article);
        }

        return Array.ConvertAll(lists, l => l is null ? [] : l.ToArray());
    }
}
