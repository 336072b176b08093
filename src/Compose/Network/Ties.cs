using StaticArchive.Model.News;

namespace StaticArchive.Compose.Network;

/// <summary>The names that most articles mention, and which of them belong together.</summary>
/// <param name="Names">Most articles first.</param>
/// <param name="Pairs">Numbers of names, and how many articles they share; the closest first.</param>
public sealed record Ties(IReadOnlyList<Entity> Names, IReadOnlyList<(int From, int To, int Shared)> Pairs)
{
    /// <param name="most">Names at most.</param>
    /// <param name="each">Ties of a name, the closest: all of them would be a ball of wool.</param>
    public static Ties Of(Archive archive, int most, int each)
    {
        var names = archive.Entities.Index().Where(e => e.Item is { Address: not null, Articles.Count: > 0 })
            .OrderByDescending(e => e.Item.Articles.Count).ThenByDescending(e => e.Item.Mentions).ThenBy(e => e.Index)
            .Take(most).ToList();
        var places = names.Select((name, place) => (name.Index, place)).ToDictionary(n => n.Index, n => n.place);
        var pairs = new Dictionary<(int From, int To), int>();
        for (var from = 0; from < names.Count; from++)
        {
            foreach (var use in names[from].Item.Together)
            {
                if (!places.TryGetValue(use.Entity, out var to)) continue;
                pairs[(Math.Min(from, to), Math.Max(from, to))] = use.Mentions;
            }
        }

        var entities = names.ConvertAll(n => n.Item);
        var ranked = pairs.Select(p => (p.Key.From, p.Key.To, Shared: p.Value))
            .OrderByDescending(p => Closeness(entities, p)).ThenBy(p => p.From).ThenBy(p => p.To).ToList();
        var kept = Enumerable.Range(0, entities.Count)
            .SelectMany(name => ranked.Where(p => p.From == name || p.To == name).Take(each)).ToHashSet();
        return new(entities, ranked.FindAll(kept.Contains));
    }

    // What they share, against what each has: else everything would be tied to the two or three great powers.
    private static double Closeness(List<Entity> names, (int From, int To, int Shared) pair) => Math.Round(
        pair.Shared / Math.Sqrt((double)names[pair.From].Articles.Count * names[pair.To].Articles.Count), 6);
}
