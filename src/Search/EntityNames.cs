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
    /// <param name="Means">A search for it is a search for the entity; false for a given name that many bear.</param>
    public sealed record Row(string Key, string Written, Entity Entity, bool Means);

    public static Row[] Of(Archive archive) => archive.Entities.AsParallel().AsOrdered()
        .Where(e => e.Address is not null).SelectMany(Rows)
        .OrderBy(r => r.Key, StringComparer.Ordinal).ThenByDescending(r => r.Entity.Articles.Count)
        .ThenBy(r => r.Entity.Id, StringComparer.Ordinal).ThenBy(r => r.Written, StringComparer.Ordinal)
        .ToArray();

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
            yield return new(
                string.Join(' ', syllables.Found.Select(s => syllables.Plain(s).ToString())), name, entity, means);
        }
    }
}
