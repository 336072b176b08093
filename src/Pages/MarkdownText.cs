using System.Buffers;
using System.Globalization;
using System.Text;
using StaticArchive.Model.Flow;

namespace StaticArchive.Pages;

/// <summary>Writes plain text as CommonMark that reads back as exactly this text, links included.</summary>
/// <remarks>
/// Escaped is what CommonMark, GitHub's tables, strike-through and automatic links, common extensions, HTML or a
/// template could take as markup; what only counts at the start of a line is escaped only there.
/// </remarks>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Roman = SearchValues.Create("ivxlcdmIVXLCDM");

    /// <param name="prefix">Of every line after the first: empty, or <c>&gt; </c> in a quotation.</param>
    /// <param name="oneLine">For headings: a line break is written by number.</param>
    /// <param name="links">In order, without overlaps.</param>
    public static void Append(
        StringBuilder markdown, string text, string prefix, bool oneLine,
        IReadOnlyList<(TextSpan Span, string Address)> links)
    {
        if (text.Length == 0)
        {
            // CommonMark has no empty paragraph; an empty link keeps the count of blocks right.
            markdown.Append("[]()");
            return;
        }

        var next = 0;
        var open = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (open && links[next].Span.End == i) Close(markdown, links[next++].Address, out open);
            if (!open && next < links.Count && links[next].Span.Start == i)
            {
                markdown.Append('[');
                open = true;
            }

            if (text[i] == '\n' && !oneLine && Breaks(text, i))
            {
                markdown.Append('\n').Append(prefix);
            }
            else
            {
                One(markdown, text, i, StartsLine(text, i), oneLine,
                    next < links.Count && links[next].Span.Start == i + 1);
            }
        }

        if (open) Close(markdown, links[next].Address, out _);
    }

    private static void Close(StringBuilder markdown, string address, out bool open)
    {
        markdown.Append("](").Append(Destination(address)).Append(')');
        open = false;
    }

    // In a destination nothing may end the link or open markup.
    public static string Destination(string address) =>
        address.All(Safe)
            ? address
            : string.Concat(address.EnumerateRunes().Select(r =>
                r.IsAscii && Safe((char)r.Value) ? r.ToString() : Uri.EscapeDataString(r.ToString())));

    private static bool Safe(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '_' or '%' or ':' or '#' or '?' or '=';

    // A break of its own: words on both sides. Blank lines would end the block, so their breaks are written by number.
    private static bool Breaks(string text, int i) =>
        i > 0 && i + 1 < text.Length && text[i - 1] != '\n' && text[i + 1] != '\n';

    private static bool StartsLine(string text, int i) => i == 0 || text[i - 1] == '\n';

    private static bool EndsLine(string text, int i) => i + 1 == text.Length || text[i + 1] == '\n';

    private static void One(StringBuilder markdown, string text, int i, bool starts, bool heading, bool beforeLink)
    {
        var c = text[i];
        var edge = starts || EndsLine(text, i);
        if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || (edge && char.IsWhiteSpace(c)))
        {
            markdown.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            return;
        }

        if (c < 0x80 && char.IsAsciiLetterOrDigit(c) is false && c != ' '
            && Marks(text, i, starts, heading, beforeLink))
        {
            markdown.Append('\\');
        }

        markdown.Append(c);
    }

    private static bool Marks(string text, int i, bool starts, bool heading, bool beforeLink)
    {
        var after = i + 1 < text.Length ? text[i + 1] : '\n';
        var before = i > 0 ? text[i - 1] : '\n';
        return text[i] switch
        {
            '\\' or '`' or '*' or '_' or '~' or '[' or ']' or '<' or '{' or '}' or '|' or '^' or '$' or '@' => true,
            '&' => after == '#' || char.IsAsciiLetter(after),
            '!' => beforeLink || after == '[',
            '#' => starts || heading,
            '>' or '-' or '+' or '=' or ':' when starts => true,
            '=' or '+' or '-' => before == text[i] || after == text[i],
            // A time of day, or a colon before words, is just a colon: 10:30, "nói: ".
            ':' => !(char.IsWhiteSpace(after) || char.IsAsciiDigit(after) || after is '"' or '“' or '”' or '\''),
            // www.example.org, and "1." or "IV)" at the start of a line.
            '.' => EndsWww(text, i) || Numbers(text, i),
            ')' => Numbers(text, i),
            _ => false,
        };
    }

    private static bool EndsWww(string text, int i) =>
        i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);

    private static bool Numbers(string text, int i)
    {
        var start = i;
        while (start > 0 && i - start <= 10 && char.IsAsciiLetterOrDigit(text[start - 1])) start--;
        if (start == i || !StartsLine(text, start)) return false;
        var word = text.AsSpan(start, i - start);
        return !word.ContainsAnyExceptInRange('0', '9') || word.Length == 1 || !word.ContainsAnyExcept(Roman);
    }
}
