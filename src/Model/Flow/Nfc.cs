using System.Buffers;
using System.Text;

namespace StaticArchive.Model.Flow;

/// <summary>Composed form of any text.</summary>
public static class Nfc
{
    // Letters of Latin scripts, Vietnamese ones among them, and common punctuation: composed already, whatever stands beside them.
    private static readonly SearchValues<char> Composed = SearchValues.Create(
        [.. Between('\0', '\u02FF'), .. Between('\u1E00', '\u1EFF'), .. Between('\u2010', '\u2027')]);

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Composed) < 0) return text;
        // Half of a surrogate pair is no text: Normalize throws on it, so it becomes U+FFFD first.
        var whole = Whole(text);
        return whole.IsNormalized() ? whole : whole.Normalize();
    }

    private static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return Mended(text);
            i++;
        }

        return text;
    }

    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) mended.Append(rune.ToString());
        return mended.ToString();
    }

    private static IEnumerable<char> Between(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
