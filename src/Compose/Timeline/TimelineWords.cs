using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;

namespace StaticArchive.Compose.Timeline;

/// <summary>Names of dates.</summary>
public static class TimelineWords
{
    /// <summary>As a heading: <c>Thứ bảy, 17.2.1979</c>, <c>Tháng 2 năm 1979</c>, <c>1955 – 1975</c>.</summary>
    public static string Heading(Surroundings around, Moment date) => date.Date switch
    {
        { Last: null, First: { Full: { } day } } => around.Day(day),
        { Last: null, First: { Year: { } year, Month: { } month } } => around.Month(year, month),
        { Last: null, First.Year: { } year } => around.Say("archive.year", year),
        _ => date.Date.Text,
    };

    /// <summary>Below the heading of its month: <c>17.2.1979</c>, <c>Cả tháng</c>.</summary>
    public static string InMonth(Surroundings around, Moment date) => date.Date switch
    {
        { Last: null, First.Month: null } => around.Say("timeline.wholeYear"),
        { Last: null, First.Day: null } => around.Say("timeline.wholeMonth"),
        _ => date.Date.Text,
    };
}
