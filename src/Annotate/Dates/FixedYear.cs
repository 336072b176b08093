using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Annotate.Dates;

/// <summary>
/// The year of an undated article, when it writes one of its days or periods once with the year and once without.
/// </summary>
internal static class FixedYear
{
    // Days so close to a whole date belong to the same year.
    private const int Near = 1;

    public static int? Of(IEnumerable<WrittenDate> dates)
    {
        var written = dates.ToList();
        var years = new Dictionary<(int Month, int? Day, int? Last), int>();
        foreach (var date in written)
        {
            if (date.From is { Anchor: DateAnchor.Calendar, Year: { } year, Month: { } month })
            {
                years.TryAdd((month, date.From.Day, date.To?.Month), year);
            }
        }

        if (years.Count == 0) return null;
        foreach (var date in written)
        {
            if (Known(years, date) is { } year) return year;
        }

        return null;
    }

    private static int? Known(Dictionary<(int Month, int? Day, int? Last), int> years, WrittenDate bare)
    {
        if (bare.From.Month is not { } month) return null;
        if (bare is { From: { Anchor: DateAnchor.Published, Step: DateUnit.Year, Offset: 0 }, To: { } end })
        {
            return Year(years, (month, null, end.Month));
        }

        if (bare.From is not { Anchor: DateAnchor.Calendar, Year: null, Day: { } day }) return null;
        for (var near = -Near; near <= Near; near++)
        {
            if (Year(years, (month, day + near, bare.To?.Month)) is { } year) return year;
        }

        return null;
    }

    private static int? Year(
        Dictionary<(int Month, int? Day, int? Last), int> years, (int Month, int? Day, int? Last) key) =>
        years.TryGetValue(key, out var year) ? year : null;
}
