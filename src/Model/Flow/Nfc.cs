using System.Buffers;
using System.Text;

namespace StaticArchive.Model.Flow;

/// <summary>Composed form of any text, without characters that no page, feed or list can hold.</summary>
/// <remarks>
/// One for one: half of a surrogate pair, U+FFFE, U+FFFF and control characters become U+FFFD, old page and line feeds
/// a space.
/// </remarks>
public static class Nfc
{
    private const char NoCharacter = '\uFFFD';

    // Letters of Latin scripts, Vietnamese ones among them, and common punctuation: composed already, whatever stands
    // beside them.
    private static readonly SearchValues<char> Composed = SearchValues.Create(
    [
        '\t', '\n', '\r', '\u0085', .. Between(' ', '~'), .. Between('\u00A0', '\u02FF'),
        .. Between('\u1E00', '\u1EFF'), .. Between('\u2010', '\u2027'),
    ]);

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Composed) < 0) return text;
        // Normalize throws on what is no character, so that goes first.
        var whole = Whole(text);
        return whole.IsNormalized() ? whole : whole.Normalize();
    }

    /// <summary>
    /// A mark that turns the direction of what follows, such as U+202E. Harmless in a paragraph, which ends it; a name
    /// that is printed among other words would turn those as well, and an id would not be what it seems.
    /// </summary>
    public static bool Turns(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return Mended(text);
                i++;
            }
            else if (Printable(text[i]) != text[i])
            {
                return Mended(text);
            }
        }

        return text;
    }

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp) mended.Append(Printable((char)rune.Value));
            else mended.Append(rune.ToString());
        }

        return mended.ToString();
    }

    private static char Printable(char letter) => letter switch
    {
        '\t' or '\n' or '\r' or '\u0085' => letter,
        '\v' or '\f' => ' ',
        < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => NoCharacter,
        _ => letter,
    };

    private static IEnumerable<char> Between(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
