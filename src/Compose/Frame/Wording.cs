using System.Globalization;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>Dates and numbers as the pages print them: <c>17.5.2024</c>, <c>1.234</c>.</summary>
public static class Wording
{
    private static readonly NumberFormatInfo Vietnamese =
        new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly NumberFormatInfo English =
        new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    public static string Number(this Surroundings around, int number) =>
        number.ToString("#,0", around.Settings.Language == "vi" ? Vietnamese : English);

    /// <summary><c>17.5.2024</c>, <c>5.2024</c>, <c>2024</c>, <c>16.5</c> without a year.</summary>
    public static string Day(PartialDate date) => (date.Year, date.Month, date.Day) switch
    {
        ({ } y, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{d}.{m}.{y}"),
        ({ } y, { } m, null) => string.Create(CultureInfo.InvariantCulture, $"{m}.{y}"),
        ({ } y, null, _) => string.Create(CultureInfo.InvariantCulture, $"{y}"),
        (null, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{d}.{m}"),
        (null, { } m, null) => string.Create(CultureInfo.InvariantCulture, $"{m}"),
        _ => "",
    };

    public static string Day(DateOnly date) => Day(new PartialDate(date.Year, date.Month, date.Day));

    /// <summary><c>2016–2024</c>, or one year when both are the same.</summary>
    public static string Years(int first, int last) =>
        first == last
            ? first.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");

    /// <summary>For a <c>time</c> element; null when nothing is known.</summary>
    public static TimeView? Time(PartialDate? date) => date is { } d ? new(d.ToString(), Day(d)) : null;

    public static TimeView Time(DateOnly date) => Time(new PartialDate(date.Year, date.Month, date.Day))!;
}

/// <summary>A date for machines and for readers.</summary>
public sealed record TimeView(string Iso, string Text);
