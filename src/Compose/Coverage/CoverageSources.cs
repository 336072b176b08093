using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Coverage;

/// <summary>The sources with most articles, by year; and the articles without a source.</summary>
public sealed record CoverageSources(ValueList<string> Columns, ValueList<SourceRowView> Rows)
{
    public const int MostSources = 30;
    private const int MostYears = 6;

    public static CoverageSources Of(Surroundings around, Archive archive)
    {
        var years = archive.Articles.Select(a => a.Published?.Year).OfType<int>().Distinct().OrderDescending()
            .ToList();
        var own = years.Take(MostYears).ToList();
        // A column for each of the newest years, one for all before, one for no year; the last two only if needed.
        var columns = new List<(string Text, Func<int?, bool> Holds)>();
        columns.AddRange(own.Select(year => (Text(year), Is(year))));
        if (years.Count > own.Count) columns.Add((around.Say("coverage.before", own[^1]), y => y < own[^1]));
        if (archive.Articles.Any(a => a.Published?.Year is null))
        {
            columns.Add((around.Say("coverage.noYear"), y => y is null));
        }

        var rows = archive.Sources.OrderByDescending(s => s.Articles.Count).Take(MostSources)
            .Select(s => Row(around, archive, columns, s.Name, around.Href(s.Address), s.Articles)).ToList();
        var without = archive.Articles.Index().Where(a => a.Item.Source < 0).Select(a => a.Index).ToValueList();
        if (without.Count > 0)
        {
            rows.Add(Row(around, archive, columns, around.Say("coverage.noSource"), null, without));
        }

        return new(columns.Select(c => c.Text).ToValueList(), rows.ToValueList());
    }

    private static SourceRowView Row(
        Surroundings around, Archive archive, List<(string Text, Func<int?, bool> Holds)> columns, string name,
        string? href, ValueList<int> articles) => new(
        name, href, around.Number(articles.Count),
        columns.Select(column =>
        {
            var count = articles.Count(a => column.Holds(archive.Articles[a].Published?.Year));
            return new SourceCountView(column.Text, count == 0 ? "–" : around.Number(count), count == 0);
        }).ToValueList());

    private static Func<int?, bool> Is(int year) => other => other == year;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
