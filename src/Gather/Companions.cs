using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>Finds for each entity with a page the entities it is mentioned with.</summary>
internal static class Companions
{
    private const int Most = 40;

    // Each article adds the square of this at most, so that the whole stays linear in articles.
    private const int UsesCounted = 60;

    /// <param name="paged">Whether an entity has a page.</param>
    public static ValueList<EntityUse>[] Of(ValueList<EntityUse>[] uses, int[][] articles, bool[] paged)
    {
        var counted = Array.ConvertAll(
            uses, u => u.Where(x => paged[x.Entity]).Take(UsesCounted).Select(x => x.Entity).ToArray());
        var companions = new ValueList<EntityUse>[articles.Length];
        var shared = new int[articles.Length];
        var touched = new List<int>();
        for (var entity = 0; entity < articles.Length; entity++)
        {
            if (!paged[entity]) continue;
            touched.Clear();
            foreach (var article in articles[entity])
            {
                foreach (var other in counted[article])
                {
                    if (shared[other]++ == 0) touched.Add(other);
                }
            }

            companions[entity] =
            [
                .. touched.Where(other => other != entity).Select(other => new EntityUse(other, shared[other]))
                    .OrderByDescending(u => u.Mentions)
                    .ThenBy(u => Rounded.Class(articles[u.Entity].Length)).ThenBy(u => u.Entity)
                    .Take(Most),
            ];
            foreach (var other in touched) shared[other] = 0;
        }

        return companions;
    }
}
