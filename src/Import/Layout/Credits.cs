using System.Buffers;
using System.Collections.Frozen;
using StaticArchive.Vietnamese;

namespace StaticArchive.Import.Layout;

/// <summary>
/// Recognises captions by the credit at their end: <c>(Ảnh: Reuters).</c>, <c>- Ảnh: REUTERS</c>, <c>Nguồn: TTXVN</c>.
/// </summary>
internal static class Credits
{
    private const int LongestCaption = 60;
    private const int LongestCredit = 60;
    private const int MostWords = 8;
    private static readonly FrozenSet<string> Words =
        Lists.Lines("credit-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Parting = SearchValues.Create(" \u00A0\n(-–/.,");

    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        var whole = line;
        line = line.TrimEnd(". \u00A0");
        // The end tells almost all; syllables are counted last, because that reads the whole line.
        return line.Length is > 0 and < LongestCaption * 10
            && (InBrackets(line) || AfterWord(line) || AfterDash(line)) && Stretch.Syllables(whole) <= LongestCaption;
    }

    // "thưởng trà ở Bắc Kinh (Ảnh: AFP)", "(ảnh CTV)", "(Ảnh minh họa)"; not "(ảnh nhỏ)".
    private static bool InBrackets(ReadOnlySpan<char> line)
    {
        if (line[^1] != ')') return false;
        var open = line.LastIndexOf('(');
        return open >= 0 && line.Length - open <= LongestCredit && Opens(line[(open + 1)..^1].Trim());
    }

    // "… trong buổi điều trần. Ảnh: Reuters"; the word is a capital one, or brackets and dashes part it.
    private static bool AfterWord(ReadOnlySpan<char> line)
    {
        var tail = Math.Max(line.Length - LongestCredit, 0);
        var colon = line[tail..].LastIndexOf(':') + tail;
        if (colon < tail || colon == 0) return false;
        var name = line[(colon + 1)..].Trim();
        if (name.IsEmpty || Stretch.Syllables(name) > MostWords || Stretch.IsQuotationMark(name[0])) return false;
        var before = line[..colon].TrimEnd();
        for (var (start, words) = (before.Length, 0); start > 0 && words < 5; words++)
        {
            var blank = before[..start].TrimEnd().LastIndexOfAny(Parting);
            start = blank + 1;
            var word = before[start..];
            if (IsWord(word)
                && (char.IsUpper(word[0]) || before[..start].TrimEnd() is [.., '-' or '–' or '(' or '/' or ',']))
            {
                return true;
            }

            if (blank >= 0 && before[blank] is not (' ' or '\u00A0')) return false;
            start = Math.Max(blank, 0);
        }

        return false;
    }

    // "- Ảnh từ mạng xã hội", ". Ảnh AFP", or the whole line: "Ảnh minh họa"
    private static bool AfterDash(ReadOnlySpan<char> line)
    {
        var tail = line.Length > LongestCredit ? line[^LongestCredit..] : line;
        var cut = Math.Max(
            tail.LastIndexOf(" - ") + 2, Math.Max(tail.LastIndexOf(" – ") + 2, tail.LastIndexOfAny('.', '\n')));
        var whole = cut <= 1 && tail.Length == line.Length;
        if (!whole && cut <= 1) return false;
        var rest = (whole ? tail : tail[(cut + 1)..]).Trim();
        return Stretch.Syllables(rest) <= MostWords && rest.Length > 0 && char.IsUpper(rest[0]) && Opens(rest);
    }

    /// <summary>A credit word, and then nothing, a colon, or a name.</summary>
    private static bool Opens(ReadOnlySpan<char> credit)
    {
        for (var end = credit.Length; end > 0; end = credit[..end].LastIndexOfAny(" \u00A0:."))
        {
            var word = credit[..end].TrimEnd(" \u00A0:.");
            if (!IsWord(word)) continue;
            var rest = credit[word.Length..];
            var name = rest.TrimStart(" \u00A0:.");
            // "Ảnh" alone is a heading; "Ảnh minh họa" alone a credit.
            if (name.IsEmpty) return word.Contains(' ');
            return rest.TrimStart()[0] is ':' || char.IsUpper(name[0]) || char.IsDigit(name[0])
                || name.StartsWith("từ ", StringComparison.Ordinal)
                || name.StartsWith("internet", StringComparison.OrdinalIgnoreCase)
                || name.Contains('.');
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> text) =>
        text.Length is > 0 and < 32 && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
}
