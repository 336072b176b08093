using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Search;

/// <summary>
/// How many articles each day has. As documents are numbered by date, this tells the date of every number.
/// </summary>
/// <remarks>
/// A JSON list of <c>["2016-01", [0, 2, 0, 5]]</c>: articles without a day, on the 1st, the 2nd, the 3rd;
/// <c>["2016", [3]]</c> for those without a month. Articles without a year come before all of them.
/// </remarks>
internal static class DayCounts
{
    public static OutputFile Of(Archive archive)
    {
        var months = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var article in archive.Articles)
        {
            if (article.Published is not { Year: { } year } date) continue;
            var key = date.Month is { } month
                ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
                : string.Create(CultureInfo.InvariantCulture, $"{year:0000}");
            if (!months.TryGetValue(key, out var days)) months[key] = days = new int[32];
            days[date.Day ?? 0]++;
        }

        var bytes = Json.Of(json => Json.Array(json, months, month =>
        {
            json.WriteStartArray();
            json.WriteStringValue(month.Key);
            json.WriteStartArray();
            var last = Array.FindLastIndex(month.Value, n => n > 0);
            foreach (var count in month.Value.AsSpan(..(last + 1))) json.WriteNumberValue(count);
            json.WriteEndArray();
            json.WriteEndArray();
        }));
        return new($"search/days-{ContentHash.Of(bytes.Span).First(8)}.json", bytes);
    }
}
