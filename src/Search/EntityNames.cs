using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Search;

/// <summary>
/// All names of the entities that have a page, in the order of their folded letters, so that a prefix is a range.
/// </summary>
internal static class EntityNames
{
    private const int MostForms = 6;

    /// <param name="Key">Folded syllables with single spaces.</param>
    /// <param name="Written">The name, an alias, or a form seen in the texts.</param>
    /// <param name="Sure">The name or an alias, not only a form seen in the texts.</param>
    /// <param name="Means">
    /// A search for it is a search for the entity; false for a given name that many bear, and for "hospital".
    /// </param>
    public sealed record Row(string Key, string Written, Entity Entity, bool Sure, bool Means);

    public static Row[] Of(Archive archive)
    {
        var sorted = archive.Entities.AsParallel().AsOrdered()
            .Where(e => e.Address is not null).SelectMany(Rows)
            .OrderBy(r => r.Key, StringComparer.Ordinal).ThenByDescending(r => r.Entity.Articles.Count)
            .ThenBy(r => r.Entity.Id, StringComparer.Ordinal).ThenBy(r => r.Written, StringComparer.Ordinal)
            .ToArray();
        return
        [
            .. sorted.Select((row, at) =>
                row.Means && !row.Sure && IsShared(sorted, at) ? row with { Means = false } : row),
        ];
    }

    // Another bears it, too, or has a name that begins with it: then it names a kind, not one of them.
    private static bool IsShared(Row[] sorted, int at)
    {
        var (row, longer) = (sorted[at], sorted[at].Key + " ");
        var before = Enumerable.Range(1, at).Select(back => sorted[at - back]).TakeWhile(r => r.Key == row.Key);
        var after = sorted.Skip(at + 1)
            .TakeWhile(r => r.Key == row.Key || r.Key.StartsWith(longer, StringComparison.Ordinal));
        return before.Concat(after).Any(r => r.Entity.Id != row.Entity.Id);
    }

    private static IEnumerable<Row> Rows(Entity entity)
    {
        var syllables = new Syllables();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var given = (entity.Record?.Aliases ?? default).Prepend(entity.Name);
        var forms = entity.Forms.Select(f => f.Text).Take(MostForms);
        foreach (var (name, sure) in given.Select(n => (n, true)).Concat(forms.Select(n => (n, false))))
        {
            syllables.Read(name);
            if (syllables.Found.Count == 0 || !known.Add(Tone.Key(name.Normalize()))) continue;
            var means = sure || syllables.Found.Count > 1 || entity.Type != EntityType.Person;
            var key = string.Join(' ', syllables.Found.Select(s => syllables.Plain(s).ToString()));
            yield return new(key, name, entity, sure, means);
        }
    }
}
