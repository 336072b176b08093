namespace StaticArchive.Annotate.Dates;

/// <summary>The value of a date, the last day it tells for later "cùng ngày", and whether part of it was concluded.</summary>
internal readonly record struct Resolved(string Value, Day? Last, bool Inferred);

/// <summary>A day of which the year may be unknown.</summary>
internal readonly record struct Day(int? Year, int Month, int Number)
{
    // Any year that is no leap year serves to count days when none is known.
    private const int Common = 2023;

    public DateOnly Date => new(Year ?? Common, Month, Math.Min(Number, DateTime.DaysInMonth(Year ?? Common, Month)));

    public Day Add(int days) => Of(Date.AddDays(days));

    public Day AddMonths(int months) => Of(Date.AddMonths(months));

    private Day Of(DateOnly date) => new(Year is null ? null : date.Year, date.Month, date.Day);
}
