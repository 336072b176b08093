using StaticArchive.Model.Flow;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Captions;

/// <summary>Parts a caption into its words and its credit: <c>Một góc phố (Ảnh: Reuters).</c></summary>
internal static class CreditLine
{
    private static readonly string[] Heads =
        [.. Lists.Lines("credit-heads.txt").OrderByDescending(h => h.Length).ThenBy(h => h, StringComparer.Ordinal)];

    /// <returns>The words; the credit without brackets and full stop, empty when there is none.</returns>
    public static (TextSpan Words, TextSpan Credit) Part(string text)
    {
        var whole = Trim(text, new(0, text.Length), "");
        if (Start(text) is not { } start) return (whole, new(whole.End, whole.End));
        var opened = start > 0 && text[start - 1] is '(' or '[';
        var words = Trim(text, new(whole.Start, Math.Max(whole.Start, opened ? start - 1 : start)), "-–—|/");
        return (words, Trim(text, new(start, text.Length), opened ? ".)]" : "."));
    }

    // The last head at a border of words: a caption may speak of pictures earlier.
    private static int? Start(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (i > 0 && !Parts(text, i)) continue;
            foreach (var head in Heads)
            {
                if (string.Compare(text, i, head, 0, head.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && Opens(text, i, i + head.Length))
                {
                    return i;
                }
            }
        }

        return null;
    }

    // Before the credit: a space or a bracket.
    private static bool Parts(string text, int i) => text[i - 1] is '(' or '[' || char.IsWhiteSpace(text[i - 1]);

    // After the head: a colon; without one, only a bracket or a mark before the head tells.
    private static bool Opens(string text, int start, int end)
    {
        if (end < text.Length && text[end] == ':') return true;
        if (end < text.Length && char.IsLetter(text[end])) return false;
        var before = text.AsSpan(0, start).TrimEnd();
        return char.IsUpper(text[start]) && before.Length > 0 && before[^1] is '(' or '[' or '-' or '–' or '.'
            && start > 0;
    }

    private static TextSpan Trim(string text, TextSpan span, string marks)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start
            && (char.IsWhiteSpace(text[end - 1]) || marks.Contains(text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        return new(start, end);
    }
}
