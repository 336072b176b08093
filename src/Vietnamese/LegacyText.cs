using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticArchive.Vietnamese;

/// <summary>
/// Reads texts from before Unicode: TCVN3 (ABC), as the fonts <c>.VnTime</c> show it, and Windows-1258.
/// </summary>
public static partial class LegacyText
{
    // Of the words with marks, so many must be Vietnamese syllables, and so many there must be.
    private const double Share = 0.9;
    private const int Fewest = 3;

    private static readonly FrozenDictionary<byte, char> Tcvn3 = Lists.Rows("tcvn3.tsv").ToFrozenDictionary(
        row => byte.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), row => row[1][0]);

    /// <summary>The text, NFC, and the name of its encoding; null when it reads as Vietnamese in neither.</summary>
    public static (string Text, string Encoding)? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0)) return null;
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString(bytes).Normalize();
        var tcvn3 = Word().Replace(FromTcvn3(bytes), Capitals);
        var best = Vietnamese(tcvn3) > Vietnamese(windows) ? (tcvn3, "TCVN3") : (windows, "Windows-1258");
        return Vietnamese(best.Item1) >= Share ? best : null;
    }

    private static string FromTcvn3(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        // What the table lacks stays as it is: digits, signs, letters of other tongues.
        foreach (var letter in bytes) text.Append(Tcvn3.TryGetValue(letter, out var marked) ? marked : (char)letter);
        return text.ToString();
    }

    // The capital fonts, .VnTimeH, show small letters with marks as capitals: "HảI PHòNG" was printed HẢI PHÒNG.
    private static string Capitals(Match word) =>
        word.Value.Any(char.IsAsciiLetterUpper) && !word.Value.Any(char.IsAsciiLetterLower) && word.Length > 1
            ? word.Value.ToUpperInvariant() : word.Value;

    private static double Vietnamese(string text)
    {
        var marked = Word().Matches(text).Select(word => word.Value).Where(word => !Ascii.IsValid(word)).ToList();
        return marked.Count < Fewest ? 0
            : (double)marked.Count(word => Syllable.IsVietnamese(word.ToLowerInvariant())) / marked.Count;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
