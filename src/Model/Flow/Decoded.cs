using System.Text;

namespace StaticArchive.Model.Flow;

/// <summary>
/// The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one; NFC, lines ended by <c>\n</c>.
/// </summary>
public static class Decoded
{
    // More than one control character in so many letters is no text.
    private const int LettersPerControl = 50;

    /// <summary>The text, or the sentence that says why there is none.</summary>
    public static (string Text, string? Fault) Of(ReadOnlySpan<byte> bytes)
    {
        var (encoding, mark) = Marked(bytes);
        if (bytes.Length == mark) return ("", "expected text, found an empty file");
        if (mark == 0 && bytes.Contains((byte)0)) return ("", Binary);
        try
        {
            var text = encoding.GetString(bytes[mark..]);
            if (IsBinary(text)) return ("", Binary);
            if (string.IsNullOrWhiteSpace(text)) return ("", "expected text, found only white space");
            return (Nfc.Of(text.ReplaceLineEndings("\n")), null);
        }
        catch (DecoderFallbackException)
        {
            return ("",
                $"expected {(mark == 2 ? "UTF-16" : "UTF-8 (or UTF-16 with a byte order mark)")}, found other bytes");
        }
    }

    private static string Binary => "expected text (UTF-8, or UTF-16 with a byte order mark), found a binary file";

    private static (Encoding Encoding, int Mark) Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, throwOnInvalidBytes: true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
    };

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var letter in text)
        {
            if (letter == '\0') return true;
            if (letter < ' ' && letter is not ('\t' or '\n' or '\r' or '\f' or '\v')) controls++;
        }

        return controls * LettersPerControl > text.Length;
    }
}
