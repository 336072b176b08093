namespace StaticArchive.Import.Layout;

/// <summary>Recognises lines that stand above others: the title above all, headings between paragraphs.</summary>
internal static class Headings
{
    private const int LongestTitle = 150;
    private const int LongestHeading = 90;

    /// <param name="next">The chunk after it: a title is followed by something longer than itself.</param>
    public static bool IsTitle(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length is >= 6 and <= LongestTitle && Stretch.Syllables(line) is >= 2 and <= 30
        && Reads(line) && next.Length > line.Length / 2;

    public static bool IsHeading(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length is >= 2 and <= LongestHeading && Reads(line) && next.Length > line.Length
        && line[^1] is not ('.' or '…') && !IsSpoken(line);

    // "Tôi không biết" is said by someone, and so is the half of it that a line break cut off.
    private static bool IsSpoken(ReadOnlySpan<char> line) =>
        line.Count('"') % 2 != 0 || line.Count('“') != line.Count('”')
            || (Stretch.IsQuotationMark(line[0]) && Stretch.IsQuotationMark(line[^1]));

    private static bool Reads(ReadOnlySpan<char> line) =>
        Stretch.IsOneLine(line) && Stretch.OpensHigh(line) && !Stretch.IsClosed(line) && line[^1] is not ('-' or '–');
}
