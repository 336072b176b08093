using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Coverage;

/// <summary>Every year of the archive by months, those without articles too: a gap is a fact.</summary>
public static class CoverageYears
{
    // An archive with one very old article shows its newest years.
    private const int MostYears = 200;

    public static ValueList<CoverageYearView> Of(Surroundings around, Lists.Calendar calendar)
    {
        if (calendar.Years.Count == 0) return [];
        var years = calendar.Years.ToDictionary(y => y.Year);
        var most = calendar.Years.SelectMany(y => y.Months).Where(m => m.Month > 0).Select(m => m.Articles.Count)
            .DefaultIfEmpty(0).Max();
        var (first, last) = (calendar.Years[0].Year, calendar.Years[^1].Year);
        return Enumerable.Range(first, last - first + 1).Reverse().Take(MostYears)
            .Select(year => years.TryGetValue(year, out var known) ? Year(around, known, most) : Gap(year))
            .ToValueList();
    }

    private static CoverageYearView Gap(int year) => new(Text(year), null, "–", [], null);

    private static CoverageYearView Year(Surroundings around, CalendarYear year, int most)
    {
        var months = year.Months.ToDictionary(m => m.Month, m => m.Articles.Count);
        return new(
            Text(year.Year), around.Href(around.Paths.Year(year.Year)), around.Number(year.Count),
            Enumerable.Range(1, 12).Select(month => Month(around, year.Year, month, months, most)).ToValueList(),
            months.TryGetValue(0, out var loose)
                ? new(around.Href(around.MonthRoute(year.Year, 0)), around.Say("coverage.loose", around.Number(loose)))
                : null);
    }

    private static BarView Month(
        Surroundings around, int year, int month, Dictionary<int, int> months, int most)
    {
        var count = months.GetValueOrDefault(month);
        return BarView.Of(
            $"{Text(year)}, {around.Say("archive.monthWord")}", Text(month),
            count == 0 ? null : around.Href(around.MonthRoute(year, month)), around.Number(count), count, most);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
