using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace StaticArchive.Model.News;

/// <summary>
/// A calendar date of which the text may tell only a part (EDTF): <c>2024-05-16</c>, <c>2024-05</c>, <c>2024</c>,
/// <c>--05-16</c>.
/// </summary>
[JsonConverter(typeof(PartialDateJson))]
public readonly partial record struct PartialDate(int? Year, int? Month, int? Day)
{
    /// <summary>Reads the four forms above; false for anything else and for days that no calendar has.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (Form().Match(text) is not { Success: true } m) return false;
        date = new(Number(m.Groups["y"]), Number(m.Groups["m"]), Number(m.Groups["d"]));
        return date.Exists;
    }

    /// <summary>The whole date, when year, month and day are known.</summary>
    public DateOnly? Full => this is { Year: { } y, Month: { } m, Day: { } d } ? new DateOnly(y, m, d) : null;

    /// <summary>
    /// Sorts by ordinal comparison; what is unknown comes before what is known, no year before all years.
    /// </summary>
    public string SortKey =>
        string.Create(CultureInfo.InvariantCulture, $"{Year ?? 0:0000}{Month ?? 0:00}{Day ?? 0:00}");

    public override string ToString() => (Year, Month, Day) switch
    {
        (null, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"--{m:00}-{d:00}"),
        (null, { } m, null) => string.Create(CultureInfo.InvariantCulture, $"--{m:00}"),
        ({ } y, null, _) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}"),
        ({ } y, { } m, null) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}"),
        ({ } y, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}"),
        _ => "",
    };

    private bool Exists =>
        Year is null or (>= 1 and <= 9999)
        && Month is null or (>= 1 and <= 12)
        && (Day is null || (Month is { } m && Day is >= 1 && Day <= DateTime.DaysInMonth(Year ?? 2000, m)));

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    // 2024, 2024-05, 2024-05-16, --05-16
    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})(?:-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?)?|--(?<m>[0-9]{2})-(?<d>[0-9]{2}))$")]
    private static partial Regex Form();
}

/// <summary>Writes and reads a <see cref="PartialDate"/> as its EDTF text.</summary>
public sealed class PartialDateJson : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString()!, out var date)
            ? date
            : throw new JsonException("expected a date such as 2024-05-16");

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
