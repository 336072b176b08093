using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>The articles of an archive by year and month.</summary>
/// <param name="Years">Oldest first.</param>
/// <param name="Undated">Articles of which no year is known, newest first as far as the order goes.</param>
public sealed record Calendar(ValueList<CalendarYear> Years, ValueList<int> Undated)
{
    public static Calendar Of(Archive archive)
    {
        var years = new SortedDictionary<int, SortedDictionary<int, List<int>>>();
        var undated = new List<int>();
        for (var number = archive.Articles.Count - 1; number >= 0; number--)
        {
            var date = archive.Articles[number].Published;
            if (date?.Year is not { } year)
            {
                undated.Add(number);
                continue;
            }

            if (!years.TryGetValue(year, out var months)) years[year] = months = [];
            if (!months.TryGetValue(date.Value.Month ?? 0, out var articles))
            {
                months[date.Value.Month ?? 0] = articles = [];
            }

            articles.Add(number);
        }

        return new(
            years.Select(y => new CalendarYear(y.Key,
                y.Value.Select(m => new CalendarMonth(m.Key, m.Value.ToValueList())).ToValueList())).ToValueList(),
            undated.ToValueList());
    }
}

/// <summary>A year with its months, in order; only months with articles.</summary>
public sealed record CalendarYear(int Year, ValueList<CalendarMonth> Months)
{
    public int Count => Months.Sum(m => m.Articles.Count);
}

/// <summary>A month.</summary>
/// <param name="Month">1 to 12; 0 for articles of which only the year is known.</param>
/// <param name="Articles">Numbers of articles, newest first.</param>
public sealed record CalendarMonth(int Month, ValueList<int> Articles);
