using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>The names that mark a year of the archive.</summary>
public static class YearNames
{
    private const int Most = 4;

    /// <summary>
    /// Names with far more of their articles among these than chance would put there; then those most written of.
    /// </summary>
    /// <remarks>
    /// Places and the names of every year, such as the outlet itself, would tell years apart the least.
    /// </remarks>
    public static string Of(Archive archive, IReadOnlyCollection<int> articles)
    {
        var share = (double)articles.Count / Math.Max(1, archive.Articles.Count);
        return string.Join(", ", articles
            .SelectMany(a => archive.Articles[a].Uses)
            .Where(u => archive.Entities[u.Entity] is { Type: not EntityType.Place, Address: not null })
            .GroupBy(u => u.Entity)
            .Select(uses => (Entity: archive.Entities[uses.Key], Articles: uses.Count(),
                Mentions: uses.Sum(u => u.Mentions), Id: uses.Key))
            .OrderByDescending(n =>
                Math.Round(n.Articles * Math.Log(n.Articles / (share * n.Entity.Articles.Count)), 6))
            .ThenByDescending(n => n.Articles).ThenByDescending(n => n.Mentions).ThenBy(n => n.Id)
            .Take(Most).Select(n => n.Entity.Name));
    }
}
