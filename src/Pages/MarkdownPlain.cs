using System.Buffers;
using System.Net;
using System.Text;

namespace StaticArchive.Pages;

/// <summary>Reads the CommonMark that <see cref="MarkdownText"/> writes, and gives its plain text.</summary>
internal static class MarkdownPlain
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\&[]!");

    public static string Of(string markdown)
    {
        var plain = new StringBuilder(markdown.Length);
        // Behind it nothing ends a link, and no opening one need look.
        var lastEnd = markdown.LastIndexOf(')');
        for (var i = 0; i < markdown.Length;)
        {
            var run = markdown.AsSpan(i).IndexOfAny(Special);
            if (run < 0) run = markdown.Length - i;
            plain.Append(markdown, i, run);
            i += run;
            if (i < markdown.Length) i = Take(markdown, i, i < lastEnd, plain);
        }

        return plain.ToString();
    }

    private static int Take(string markdown, int i, bool ends, StringBuilder plain)
    {
        var rest = markdown.AsSpan(i);
        switch (rest[0])
        {
            case '\\' when rest.Length > 1 && char.IsAscii(rest[1])
                && (char.IsPunctuation(rest[1]) || char.IsSymbol(rest[1])):
                plain.Append(rest[1]);
                return i + 2;
            case '&' when EndOfEntity(rest) is { } end:
                plain.Append(WebUtility.HtmlDecode(rest[..(end + 1)].ToString()));
                return i + end + 1;
            // ![](picture) has no words.
            case '!' when ends && rest.StartsWith("![](", StringComparison.Ordinal)
                && rest.IndexOf(')') is > 0 and var end:
                return i + end + 1;
            case '[':
                return i + 1;
            case ']' when ends && rest.StartsWith("](", StringComparison.Ordinal)
                && rest.IndexOf(')') is > 0 and var end:
                return i + end + 1;
            default:
                plain.Append(rest[0]);
                return i + 1;
        }
    }

    // &#160; and &amp;, where the semicolon stands.
    private static int? EndOfEntity(ReadOnlySpan<char> rest)
    {
        var start = rest.Length > 1 && rest[1] == '#' ? 2 : 1;
        var end = start;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end])) end++;
        return end > start && end < rest.Length && rest[end] == ';' ? end : null;
    }
}
