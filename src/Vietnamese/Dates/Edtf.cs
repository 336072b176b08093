using System.Globalization;

namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// Writes a point in time as EDTF, or as its relation to the day of publication: <c>--06-19</c>, <c>PUB-1D</c>,
/// <c>PUB-1Y-12</c>.
/// </summary>
public static class Edtf
{
    public static string Of(DatePoint point) => point switch
    {
        { Anchor: DateAnchor.Told, Offset: 0, Step: DateUnit.Day } => "SAME",
        { Anchor: DateAnchor.Calendar, Step: DateUnit.Decade, Year: { } decade } => Text($"{decade / 10}X"),
        { Anchor: DateAnchor.Calendar, Step: DateUnit.Century, Year: { } century } => Text($"{century / 100}XX"),
        { Anchor: DateAnchor.Calendar, Month: null, Day: null, Year: null, Weekday: { } weekday } =>
            Text($"XXXX-WXX-{weekday}"),
        { Anchor: DateAnchor.Calendar } => Calendar(point.Year, point.Month, point.Day),
        _ => Relation(point),
    };

    public static string Calendar(int? year, int? month, int? day) => (year, month, day) switch
    {
        (null, { } m, { } d) => Text($"--{m:00}-{d:00}"),
        (null, { } m, null) => Text($"--{m:00}"),
        ({ } y, null, _) => Text($"{y:0000}"),
        ({ } y, { } m, null) => Text($"{y:0000}-{m:00}"),
        ({ } y, { } m, { } d) => Text($"{y:0000}-{m:00}-{d:00}"),
        _ => "",
    };

    private static string Relation(DatePoint point)
    {
        var unit = point.Step switch { DateUnit.Day => "D", DateUnit.Week => "W", DateUnit.Month => "M", _ => "Y" };
        var anchor = point.Offset == 0
            ? point.Step == DateUnit.Day ? "PUB" : "PUB" + unit
            : Text($"PUB{point.Offset:+0;-0}{unit}");
        var month = point.Month is { } m ? Text($"-{m:00}") : "";
        return anchor + month + (point.Day is { } d ? Text($"-{d:00}") : "");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
