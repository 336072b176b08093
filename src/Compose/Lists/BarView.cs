using System.Globalization;

namespace StaticArchive.Compose.Lists;

/// <summary>A column of a chart, drawn in a box of 10 by 40; its number is text beside it.</summary>
/// <param name="Before">Read aloud before the text: <c>năm</c>.</param>
/// <param name="Href">Null where nothing can be opened.</param>
/// <param name="Count">Ready to print; a dash for none.</param>
/// <param name="Top">Upper edge of the column.</param>
public sealed record BarView(string Before, string Text, string? Href, string Count, string Top, string Height)
{
    public static BarView Of(string before, string text, string? href, string printed, int count, int most)
    {
        var height = most == 0 || count == 0 ? 0 : Math.Max(40.0 * count / most, 1);
        return new(before, text, href, count == 0 ? "–" : printed, Number(40 - height), Number(height));
    }

    private static string Number(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}
