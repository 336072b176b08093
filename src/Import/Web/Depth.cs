using System.Collections.Frozen;

namespace StaticArchive.Import.Web;

/// <summary>
/// Guesses how deep a page nests its elements, before anything parses it: parsers take the square of it in time.
/// </summary>
internal static class Depth
{
    private const int Deepest = 2000;

    // They need no closing tag, so their opening ones say nothing about depth.
    private static readonly FrozenSet<string> Unclosed = FrozenSet.ToFrozenSet(
    [
        "p", "li", "br", "img", "hr", "input", "meta", "link", "td", "th", "tr", "tbody", "thead", "dt", "dd", "option",
        "source", "wbr",
        "col", "area", "base", "embed", "param", "track", "html", "head", "body", "path",
    ], StringComparer.OrdinalIgnoreCase);

    public static bool IsTooGreat(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length;)
        {
            var closes = html[at + 1] == '/';
            var name = Name(html[(at + (closes ? 2 : 1))..]);
            if (name.Length > 0 && !Unclosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                depth = Math.Max(depth + (closes ? -1 : 1), 0);
            }

            if (depth > Deepest) return true;
            var next = html[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && length < 20 && char.IsAsciiLetterOrDigit(rest[length])) length++;
        return rest[..length];
    }
}
