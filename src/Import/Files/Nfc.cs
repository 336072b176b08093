using System.Text;

namespace StaticArchive.Import.Files;

/// <summary>Composed form of any text.</summary>
internal static class Nfc
{
    // Half of a surrogate pair is no text: Normalize throws on it, so it becomes U+FFFD first.
    public static string Of(string text) => Whole(text) is var whole && whole.IsNormalized() ? whole : whole.Normalize();

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
}
