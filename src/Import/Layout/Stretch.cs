using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Layout;

/// <summary>Small questions about a stretch of text.</summary>
internal static class Stretch
{
    /// <summary>Without the white space at both ends; <c>U+FEFF</c> and <c>U+200B</c> are blank too.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new(start, end);
    }

    public static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || letter is '\uFEFF' or '\u200B';

    public static int Syllables(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var letter in text)
        {
            var blank = IsBlank(letter);
            if (!blank && !inside) count++;
            inside = !blank;
        }

        return count;
    }

    public static bool IsOneLine(ReadOnlySpan<char> text) => !text.Contains('\n');

    public static bool IsQuotationMark(char letter) =>
        letter is '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'';

    /// <summary>Begins as a headline does: a capital, a digit or an opening quotation mark.</summary>
    public static bool OpensHigh(ReadOnlySpan<char> text) =>
        text.Length > 0 && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || IsQuotationMark(text[0]));

    /// <summary>Ends as a printed sentence or clause does. The dots of "ớt..." end a headline as well.</summary>
    public static bool IsClosed(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[^1] is '.' or ',' or ';' or ':' && !text.EndsWith("...", StringComparison.Ordinal);
}
