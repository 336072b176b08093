using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>The time that some articles span.</summary>
public static class Spans
{
    /// <summary><c>2016–2024</c>; null when no year is known.</summary>
    /// <param name="newestFirst">Numbers of articles; those without a year stand at the end.</param>
    public static string? Years(Archive archive, ValueList<int> newestFirst)
    {
        var last = newestFirst.Count > 0 ? Year(archive, newestFirst[0]) : null;
        var first = last;
        for (var i = newestFirst.Count - 1; i > 0 && last is not null; i--)
        {
            if (Year(archive, newestFirst[i]) is not { } year) continue;
            first = year;
            break;
        }

        return first is { } from && last is { } to ? Wording.Years(from, to) : null;
    }

    /// <summary>The day of the newest article; null unless it is known whole.</summary>
    public static DateOnly? Newest(Archive archive, ValueList<int> newestFirst) =>
        newestFirst.Count > 0 ? archive.Articles[newestFirst[0]].Published?.Full : null;

    private static int? Year(Archive archive, int article) => archive.Articles[article].Published?.Year;
}
