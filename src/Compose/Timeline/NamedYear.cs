using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Timeline;

/// <summary>A year that texts name, with its months.</summary>
/// <param name="Months">In order; month 0 holds what is said of the year as a whole.</param>
public sealed record NamedYear(int Year, ValueList<NamedMonth> Months)
{
    /// <summary>How many rows its dates would have: one for each date and article.</summary>
    public int Rows => Months.Sum(m => m.Rows);

    /// <summary>Articles that name a date of the year, each once.</summary>
    public int Articles => Months.SelectMany(m => m.Dates).SelectMany(d => d.Articles).Distinct().Count();

    public int Days => Months.SelectMany(m => m.Dates).Count(d => d.IsDay);

    /// <summary>All years, oldest first.</summary>
    public static ValueList<NamedYear> All(Archive archive) => archive.Dates
        .Select(date => (date.Value, Written: WrittenDate.Of(date.Value), date.Articles))
        .Where(d => d.Written is not null)
        .Select(d => new Moment(d.Value, d.Written!, d.Articles))
        .GroupBy(d => d.Date.First.Year!.Value).OrderBy(y => y.Key)
        .Select(y => new NamedYear(y.Key, y.GroupBy(d => d.Date.First.Month ?? 0).OrderBy(m => m.Key)
            .Select(m => new NamedMonth(m.Key, m.ToValueList())).ToValueList()))
        .ToValueList();
}

/// <summary>A month of a year, or the year as a whole.</summary>
/// <param name="Month">1 to 12; 0 for dates that name no month.</param>
/// <param name="Dates">In order: the month as a whole, then its days.</param>
public sealed record NamedMonth(int Month, ValueList<Moment> Dates)
{
    public int Rows => Dates.Sum(d => d.Articles.Count);
}

/// <summary>A date and the articles that name it.</summary>
/// <param name="Value">As in <see cref="DateMention.Value"/>.</param>
/// <param name="Articles">Their numbers, newest first.</param>
public sealed record Moment(string Value, WrittenDate Date, ValueList<int> Articles)
{
    public bool IsDay => Date is { First.Day: not null, Last: null };

    /// <summary>Of a stretch of time, the year in which it ends; else its own.</summary>
    public int LastYear => Date.Last?.Year ?? Date.First.Year!.Value;
}
