using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>Articles of an entity by year, as columns.</summary>
public static class EntityYears
{
    private const double Tallest = 40;

    /// <summary>Null when all lie in one year: one column says nothing.</summary>
    /// <param name="hrefOf">Where the articles of a year stand.</param>
    public static YearsView? Of(Surroundings around, Archive archive, Entity entity, Func<int, string> hrefOf)
    {
        var counts = entity.Articles.Select(a => archive.Articles[a].Published?.Year).OfType<int>()
            .CountBy(y => y).ToDictionary();
        if (counts.Count < 2) return null;
        var most = counts.Values.Max();
        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        return new(
            around.Say("entity.articles", around.Number(entity.Articles.Count)),
            Enumerable.Range(first, last - first + 1).Select(Column).ToValueList());

        YearView Column(int year)
        {
            var count = counts.GetValueOrDefault(year);
            var height = Tallest * count / most;
            return new(
                year.ToString(CultureInfo.InvariantCulture), count > 0 ? hrefOf(year) : null, around.Number(count),
                Unit(Tallest - height), Unit(height));
        }
    }

    private static string Unit(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
