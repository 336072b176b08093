using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Lists;

/// <summary>Names and addresses of years, months and days.</summary>
public static class CalendarWords
{
    /// <summary><c>Tháng 5</c>; for month 0 <c>Không rõ tháng</c>.</summary>
    public static string Month(this Surroundings around, int month) =>
        around.Say(string.Create(CultureInfo.InvariantCulture, $"archive.month{month}"));

    /// <summary><c>Tháng 5 năm 2024</c>.</summary>
    public static string Month(this Surroundings around, int year, int month) =>
        around.Say(month == 0 ? "archive.onlyYear" : "archive.monthOf", around.Month(month), year);

    /// <summary>
    /// <c>/luu-tru/2024/05/</c>; <c>/luu-tru/2024/khong-ngay/</c> for articles of which only the year is known.
    /// </summary>
    public static Route MonthRoute(this Surroundings around, int year, int month) =>
        month == 0 ? new($"{around.Paths.Year(year).Path}{around.Paths.Undated}/") : around.Paths.Month(year, month);

    /// <summary><c>Thứ sáu 17.5.2024</c>.</summary>
    public static string Day(this Surroundings around, DateOnly day) => around.Say(
        "archive.dayOf", around.Say(string.Create(CultureInfo.InvariantCulture, $"archive.day{(int)day.DayOfWeek}")),
        Wording.Day(day));
}
