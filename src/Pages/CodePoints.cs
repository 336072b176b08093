using StaticArchive.Model.Flow;

namespace StaticArchive.Pages;

/// <summary>
/// Counts a text's spans in Unicode code points, the unit of every exported file, and back in UTF-16 units.
/// </summary>
public static class CodePoints
{
    public static TextSpan Of(TextSpan units, string text) =>
        HasPairs(text) ? new(Count(text, units.Start), Count(text, units.End)) : units;

    /// <summary>Null when the text has no such stretch.</summary>
    public static TextSpan? Units(TextSpan points, string text)
    {
        if (points.Start < 0 || points.End < points.Start) return null;
        if (!HasPairs(text)) return points.End <= text.Length ? points : null;
        return At(text, points.Start) is { } start && At(text, points.End) is { } end ? new(start, end) : null;
    }

    private static bool HasPairs(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

    private static int Count(string text, int end)
    {
        var points = 0;
        for (var i = 0; i < end; points++) i += Width(text, i);
        return points;
    }

    private static int? At(string text, int points)
    {
        var i = 0;
        for (; points > 0 && i < text.Length; points--) i += Width(text, i);
        return points == 0 ? i : null;
    }

    private static int Width(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
}
