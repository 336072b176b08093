using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Home;

/// <summary>The years of the archive, newest first, each with its number of articles and the names that mark it.</summary>
public static class HomeYears
{
    private const int NamesInYear = 4;

    public static ValueList<YearLineView> Of(Surroundings around, Archive archive)
    {
        var years = archive.Articles.Where(a => a.Published?.Year is not null)
            .GroupBy(a => a.Published!.Value.Year!.Value).OrderByDescending(g => g.Key).ToList();
        var most = years.Count > 0 ? years.Max(g => g.Count()) : 1;
        return years.Select(year => new YearLineView(
            year.Key.ToString(CultureInfo.InvariantCulture), around.Href(around.Paths.Year(year.Key)),
            Math.Max(1, 100.0 * year.Count() / most).ToString("0.#", CultureInfo.InvariantCulture),
            around.Number(year.Count()), What(archive, year))).ToValueList();
    }

    // A name marks a year when more of its articles lie there than its share elsewhere would give.
    private static string What(Archive archive, IEnumerable<ArticleRecord> year) => string.Join(", ", year
        .SelectMany(a => a.Uses).Select(u => u.Entity)
        .Where(e => archive.Entities[e].Type != EntityType.Place && archive.Entities[e].Address is not null)
        .CountBy(e => e)
        .OrderByDescending(e => (double)e.Value * e.Value / archive.Entities[e.Key].Articles.Count)
        .ThenByDescending(e => e.Value).ThenBy(e => e.Key)
        .Take(NamesInYear).Select(e => archive.Entities[e.Key].Name));
}
