using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Annotate.Dates;

/// <summary>A day of which the year may be unknown, to count from.</summary>
internal readonly record struct Day(int? Year, int Month, int Number)
{
    // Any year that is no leap year serves to count days when none is known.
    private const int Common = 2023;

    public Day AddDays(int days) => Of(Date.AddDays(days));

    public Day AddMonths(int months) => Of(Date.AddMonths(months));

    public override string ToString() => Edtf.Calendar(Year, Month, Number);

    private DateOnly Date => new(Year ?? Common, Month, Math.Min(Number, DateTime.DaysInMonth(Year ?? Common, Month)));

    private Day Of(DateOnly date) => new(Year is null ? null : date.Year, date.Month, date.Day);
}
