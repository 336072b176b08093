using System.Text.RegularExpressions;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Import.Layout;

/// <summary>
/// Recognises the line on which an outlet prints when an article appeared: <c>Thứ sáu, 17/5/2024, 10:00 (GMT+7)</c>.
/// </summary>
internal static partial class PrintedDay
{
    private const int Longest = 90;

    /// <summary>The day, when the line says nothing else; null otherwise.</summary>
    /// <param name="line">May begin with its outlet: <c>LĐO | 17/05/2024</c>.</param>
    public static PartialDate? Of(string line, Outlets outlets)
    {
        if (line.Length is < 8 or > Longest || line.Contains('\n', StringComparison.Ordinal)) return null;
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var bare = bar > 0 && outlets.Named(line[..bar].Trim()) is not null ? line[(bar + 1)..].Trim() : line;
        if (WrittenDates.Find(bare) is not [{ To: null } date]) return null;
        return PartialDate.TryParse(Edtf.Of(date.From), out var day) && day.Full is not null
            && Rest().IsMatch(bare.Remove(date.Start, date.End - date.Start))
            ? day : null;
    }

    /// <summary>It tells the hour as well, as the calendar in a page's head does not.</summary>
    public static bool HasHour(string line) => Hour().IsMatch(line);

    // What stands beside the day: "Đăng ngày: … - 10:00", ", 10:00 (GMT+7)", "Cập nhật lúc 9h30".
    [GeneratedRegex("""
        ^(?:[\s,.|:()–-] | đăng | cập\snhật | xuất\sbản | ngày | lúc | gmt | utc | am | pm | sa | ch
        | [+-]?[0-9]{1,2}(?:[:hg][0-9]{2}){0,2})*$
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Rest();

    [GeneratedRegex("[0-9][:hg][0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();
}
