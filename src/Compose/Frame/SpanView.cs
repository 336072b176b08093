using System.Globalization;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>A year in an overview of years: a bar as long as its share, and the names that mark it.</summary>
/// <param name="Width">Of the bar, in 100 units; never too short to be seen.</param>
/// <param name="Names">Of who and what occurs most, in one line.</param>
public sealed record SpanView(string Text, string Href, string Count, string Width, string Names)
{
    /// <param name="most">Articles of the year that has most.</param>
    public static SpanView Of(
        Surroundings around, Archive archive, int year, IReadOnlyCollection<int> articles, int most)
    {
        var width = Math.Max(1, 100.0 * articles.Count / most);
        return new(
            year.ToString(CultureInfo.InvariantCulture), around.Href(around.Paths.Year(year)),
            around.Number(articles.Count), width.ToString("0.#", CultureInfo.InvariantCulture),
            YearNames.Of(archive, articles));
    }
}
