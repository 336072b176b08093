using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Annotate.Dates;

/// <summary>The year of an undated article, when it writes one of its days or periods once with the year and once without.</summary>
internal static class FixedYear
{
    // Days so close to a whole date belong to the same year.
    private const int Near = 1;

    public static int? Of(IEnumerable<WrittenDate> dates)
    {
        var written = dates.ToList();
        var whole = written.Where(d => d.From is { Anchor: DateAnchor.Calendar, Year: not null, Month: not null }).ToList();
        if (whole.Count == 0) return null;
        foreach (var date in written)
        {
            if (whole.Find(w => Same(w, date)) is { } match) return match.From.Year;
        }

        return null;
    }

    private static bool Same(WrittenDate whole, WrittenDate bare)
    {
        if (whole.From.Month != bare.From.Month || (whole.To is null) != (bare.To is null)) return false;
        if (bare is { From: { Anchor: DateAnchor.Published, Step: DateUnit.Year, Offset: 0 }, To: { } end }) return end.Month == whole.To?.Month;
        return bare.From is { Anchor: DateAnchor.Calendar, Year: null, Day: { } day } && whole.From.Day is { } other && Math.Abs(day - other) <= Near;
    }
}
