using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>Who and what occurs in most of some articles.</summary>
public static class Presence
{
    /// <summary>Entities with a page, by the number of these articles that mention them; ties by id.</summary>
    /// <param name="counted">Whether the number is printed.</param>
    public static ValueList<NameView> Of(
        Surroundings around, Archive archive, IEnumerable<int> articles, int most, bool counted)
    {
        var counts = new Dictionary<int, int>();
        foreach (var article in articles)
        {
            foreach (var use in archive.Articles[article].Uses)
            {
                counts[use.Entity] = counts.GetValueOrDefault(use.Entity) + 1;
            }
        }

        return counts.Where(c => archive.Entities[c.Key].Address is not null)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(most)
            .Select(c => NameView.Of(around, archive.Entities[c.Key], counted ? around.Number(c.Value) : ""))
            .ToValueList();
    }
}
