using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>Finds for each article the ones that share its rare entities.</summary>
internal static class RelatedArticles
{
    private const int Most = 6;
    private const int CandidatesWeighed = 24;

    // An entity is rare when fewer than a sixteenth of the articles have it, and always in a small archive.
    private const int AlwaysRare = 16;
    private const int RarePart = 16;
    private const int RareEntities = 16;

    // Of a rare entity's articles only the nearest in time are looked at, on either side: keeps the whole linear.
    private const int Near = 60;

    /// <param name="paged">Whether an entity has a page.</param>
    /// <param name="articles">Of each entity, in order.</param>
    /// <param name="days">When each article was published, as a count of days.</param>
    public static ValueList<Related>[] Of(ValueList<EntityUse>[] uses, int[][] articles, bool[] paged, int[] days)
    {
        var rarity = Array.ConvertAll(articles, a => Math.Max(1, Rounded.Class(uses.Length) - Rounded.Class(a.Length)));
        var rare = Math.Max(AlwaysRare, Rounded.Down(uses.Length) / RarePart);
        var shown = Array.ConvertAll(uses, u => u.Where(x => paged[x.Entity]).Select(x => x.Entity)
            .OrderByDescending(e => rarity[e]).ToArray());
        var related = new ValueList<Related>[uses.Length];
        var scores = new int[uses.Length];
        var touched = new List<int>();
        var own = new HashSet<int>();
        for (var article = 0; article < uses.Length; article++)
        {
            touched.Clear();
            foreach (var entity in shown[article].Where(IsRare).Take(RareEntities))
            {
                foreach (var other in Nearest(articles[entity], article))
                {
                    if (scores[other] == 0) touched.Add(other);
                    scores[other] += rarity[entity];
                }
            }

            own.Clear();
            own.UnionWith(shown[article]);
            var candidates = touched.Where(other => other != article)
                .OrderByDescending(other => scores[other]).ThenBy(Away).ThenBy(other => other)
                .Take(CandidatesWeighed).ToList();
            related[article] =
            [
                .. candidates
                    .Select(other => (Other: other, Shared: shown[other].Where(own.Contains).ToValueList()))
                    .OrderByDescending(c => c.Shared.Sum(e => rarity[e]))
                    .ThenBy(c => Away(c.Other)).ThenBy(c => c.Other)
                    .Take(Most).Select(c => new Related(c.Other, c.Shared)),
            ];
            foreach (var other in touched) scores[other] = 0;

            int Away(int other) => Math.Abs(days[other] - days[article]);
        }

        return related;

        bool IsRare(int entity) => articles[entity].Length > 1 && articles[entity].Length < rare;
    }

    private static ReadOnlySpan<int> Nearest(int[] articles, int article)
    {
        if (articles.Length <= 2 * Near) return articles;
        var at = Array.BinarySearch(articles, article);
        var start = Math.Clamp(at - Near, 0, articles.Length - (2 * Near));
        return articles.AsSpan(start, 2 * Near);
    }
}
