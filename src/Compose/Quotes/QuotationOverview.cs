using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Quotes;

/// <summary>The page above the quotes of all years.</summary>
internal static class QuotationOverview
{
    private const int MostSpeakers = 60;
    private const int SpeakersOfYear = 4;

    /// <param name="years">Articles with quotes, by year, newest first; null for those without a year.</param>
    public static QuotationsView Of(
        Surroundings around, Archive archive, IReadOnlyList<(int? Year, ValueList<int> Articles)> years, int articles)
    {
        var route = around.Paths.AllQuotes();
        var title = around.Say("quotations.title");
        var speakers = archive.Entities.Where(e => e.Quoting.Count > 0).ToList();
        var most = years.Select(y => y.Articles.Count).DefaultIfEmpty(0).Max();
        var named = speakers.Where(e => e.Address is not null)
            .OrderByDescending(e => e.Quoting.Count).ThenBy(e => e.Id, StringComparer.Ordinal).Take(MostSpeakers);
        return new(
            Frames.Of(around, new(route, title, around.Say("quotations.description"))), [], title, title,
            [FactView.Of(around, articles, "quotations.articles"),
                FactView.Of(around, speakers.Count, "quotations.speakers")])
        {
            Years = years.Select(y => Span(around, y.Year, y.Articles, most, Loudest(archive, speakers, y.Year)))
                .ToValueList(),
            Speakers = named.Select(e => NameView.Of(around, e, around.Number(e.Quoting.Count)) is var name
                ? name with { Href = name.Href + "#h-q" } : name).ToValueList(),
        };
    }

    private static SpanView Span(Surroundings around, int? year, ValueList<int> articles, int most, string names)
    {
        var width = Math.Max(1, 100.0 * articles.Count / most);
        return new(
            year is { } y ? y.ToString(CultureInfo.InvariantCulture) : around.Say("list.noYear"),
            around.Href(around.Paths.Quotes(year)), around.Number(articles.Count),
            width.ToString("0.#", CultureInfo.InvariantCulture), names);
    }

    // Who is quoted in most articles of a year.
    private static string Loudest(Archive archive, List<Entity> speakers, int? year) => string.Join(", ", speakers
        .Select(e => (e.Name, e.Id, Count: e.Quoting.Count(a => archive.Articles[a].Published?.Year == year)))
        .Where(e => e.Count > 0)
        .OrderByDescending(e => e.Count).ThenBy(e => e.Id, StringComparer.Ordinal)
        .Take(SpeakersOfYear).Select(e => e.Name));
}
