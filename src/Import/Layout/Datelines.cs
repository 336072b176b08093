using System.Globalization;
using System.Text.RegularExpressions;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Import.Layout;

/// <summary>
/// Recognises where a report says it comes from: <c>(VTC News) -</c>, <c>Hà Nội (TTXVN) –</c>, <c>TTO -</c>.
/// </summary>
/// <remarks>
/// False friends are everywhere: "Kim Jong - un", "Deir ez - Zor", "Quan hệ Mỹ - Trung", "Bà Rịa - Vũng Tàu". So
/// without brackets only a known outlet counts.
/// </remarks>
internal static partial class Datelines
{
    private const int LongestPlace = 40;
    private const int LongestOutlet = 40;

    // "TP - HCM": two letters mean too much.
    private const int ShortestBare = 3;

    /// <summary>
    /// The dateline at the start of a stretch, its dash included, and its outlet when it is known; null without one.
    /// </summary>
    public static (TextSpan Span, string? Outlet)? At(string text, TextSpan span, Outlets outlets)
    {
        var line = text.AsSpan(span.Start, Math.Min(span.Length, LongestPlace + LongestOutlet + 8));
        var open = line.IndexOf('(');
        if (open >= 0 && open <= LongestPlace && Bracketed(line, open, outlets) is { } found)
        {
            return (new(span.Start, span.Start + found.Length), found.Outlet);
        }

        return Bare(line, outlets) is { } bare ? (new(span.Start, span.Start + bare.Length), bare.Outlet) : null;
    }

    /// <summary>The day that a dateline tells, and its words: <c>Hà Nội, 17/5 (TTXVN) -</c>.</summary>
    public static (PartialDate? Day, string Words)? DayIn(string dateline) =>
        Day().Match(dateline) is { Success: true } day
        && Edtf.Calendar(null, Number(day.Groups["month"]), Number(day.Groups["day"])) is var written
        && PartialDate.TryParse(written, out var date)
            ? (date, day.Value)
            : null;

    private static (int Length, string? Outlet)? Bracketed(ReadOnlySpan<char> line, int open, Outlets outlets)
    {
        var inside = line[(open + 1)..];
        var length = inside.IndexOf(')');
        if (length is < 2 or > LongestOutlet) return null;
        var end = AfterDash(line, open + length + 2);
        var name = inside[..length].Trim().ToString();
        var outlet = Outlet(name, outlets);
        var place = WithoutDay(line[..open].Trim());
        // "(TNO) Đoàn tàu …": without a dash only a known outlet at the very beginning counts.
        if (end < 0) return place.IsEmpty && outlets.Named(name) is { } known ? (open + length + 2, known) : null;
        // Before brackets must stand a place; then the brackets hold an outlet or its letters: "Nguyễn Văn A (SN
        // 1990) - …" is no dateline.
        var reads = place.IsEmpty
            ? char.IsUpper(name[0]) && !name.Contains(':', StringComparison.Ordinal)
            : IsPlace(place) && (outlet is not null || IsLetters(name));
        return reads ? (end, outlet) : null;
    }

    // "Hà Nội, 17/5", "Hà Nội ngày 17/5"
    private static ReadOnlySpan<char> WithoutDay(ReadOnlySpan<char> place)
    {
        var bare = place.TrimEnd("0123456789/.-");
        if (bare.Length == place.Length) return place;
        bare = bare.TrimEnd(" ,");
        return bare.EndsWith(" ngày", StringComparison.Ordinal) ? bare[..^5].TrimEnd(" ,") : bare;
    }

    private static (int Length, string? Outlet)? Bare(ReadOnlySpan<char> line, Outlets outlets)
    {
        var dash = line.IndexOfAny('-', '–', '—');
        if (dash < ShortestBare || dash > LongestOutlet || !Stretch.IsBlank(line[dash - 1])) return null;
        var end = AfterDash(line, dash);
        var name = line[..dash].Trim();
        if (name.Length < ShortestBare || (end < line.Length && !Stretch.IsBlank(line[end]))) return null;
        return outlets.Named(name.ToString()) is { } outlet ? (end, outlet) : null;
    }

    // "TTXVN 12/5" and "Theo VnExpress" still name their outlet.
    private static string? Outlet(string name, Outlets outlets)
    {
        if (outlets.Named(name) is { } whole) return whole;
        var first = name.StartsWith("Theo ", StringComparison.OrdinalIgnoreCase) ? name[5..] : name;
        var cut = first.AsSpan().LastIndexOf(' ');
        return outlets.Named(first) ?? (cut > 0 && first[^1] is >= '0' and <= '9' ? outlets.Named(first[..cut]) : null);
    }

    /// <summary>The place after the dash that follows, or -1.</summary>
    private static int AfterDash(ReadOnlySpan<char> line, int from)
    {
        var at = from;
        while (at < line.Length && line[at] is ' ' or '\u00A0' or '\t') at++;
        return at < line.Length && line[at] is '-' or '–' or '—' ? at + 1 : -1;
    }

    private static bool IsPlace(ReadOnlySpan<char> place)
    {
        if (Stretch.Syllables(place) > 5) return false;
        var start = true;
        foreach (var letter in place)
        {
            if (start && !char.IsUpper(letter)) return false;
            start = letter is ' ' or '\u00A0';
            if (!start && !char.IsLetter(letter) && letter is not ('.' or ',')) return false;
        }

        return true;
    }

    private static bool IsLetters(string name) => name.All(c => char.IsUpper(c) || c is '.' or '&') && name.Length >= 3;

    private static int Number(Group figures) => int.Parse(figures.ValueSpan, CultureInfo.InvariantCulture);

    // "Hà Nội, 17/5 (TTXVN) -", "Hà Nội (TTXVN 17/5) -"
    [GeneratedRegex("(?<day>[0-9]{1,2})[/-](?<month>[0-9]{1,2})(?![0-9/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
