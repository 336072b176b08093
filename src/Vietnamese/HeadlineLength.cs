using System.Text;

namespace StaticArchive.Vietnamese;

/// <summary>Brings a sentence to the length of a headline.</summary>
internal static class HeadlineLength
{
    /// <summary>What is longer is cut.</summary>
    public const int TooLong = 120;

    private const int Long = 100;
    private const int Shortest = 45;
    private const int LongestSubject = 60;

    /// <summary>
    /// A long one loses its brackets, and the modifiers of a long subject: "Trợ lý X phụ trách … đã bày tỏ" becomes
    /// "Trợ lý X bày tỏ".
    /// </summary>
    public static string Shortened(string sentence)
    {
        var shorter = sentence.Length > Long ? WithoutBrackets(sentence) : sentence;
        var verb = shorter.IndexOf(" đã ", StringComparison.Ordinal);
        if (shorter.Length <= TooLong || verb < 0 || !HeadlineText.Balanced(shorter[..verb])) return shorter;
        var subject = shorter[..verb];
        var modifier = HeadlineWords.Inside("modifier", subject).DefaultIfEmpty(-1).Min();
        if (verb > LongestSubject && modifier > 0) subject = subject[..modifier];
        return subject + shorter[(verb + 3)..];
    }

    /// <summary>
    /// Ends a long one at a clause, never inside quotation marks, nor before the main clause has come; else at a word.
    /// </summary>
    public static string Cut(string sentence)
    {
        if (sentence.Length <= TooLong) return sentence;
        var main = HeadlineWords.Opens("subordinate", sentence)
            ? sentence.IndexOf(", ", StringComparison.Ordinal)
            : 0;
        var best = Ends(sentence)
            .Where(end => end is > Shortest and <= Long + 10 && end > main && HeadlineText.Balanced(sentence[..end]))
            .DefaultIfEmpty(-1).Max();
        return best > 0 ? WithoutHanging(sentence[..best]) : HeadlineText.Start(sentence, Long) + "…";
    }

    private static IEnumerable<int> Ends(string sentence) =>
        Enumerable.Range(0, sentence.Length - 1)
            .Where(i => sentence[i] is ',' or ';' or '–' or '-' && sentence[i + 1] == ' ')
            .Concat(HeadlineWords.Inside("clause", sentence));

    // "…, dù được đưa đi cấp cứu nhưng" ends before its last word.
    private static string WithoutHanging(string text) =>
        HeadlineWords.Closes("clause", text) ? WithoutHanging(text[..text.LastIndexOf(' ')]) : text;

    private static string WithoutBrackets(string text)
    {
        var kept = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var letter in text)
        {
            if (letter == '(') depth++;
            // The blanks before and behind a bracket become one.
            var doubled = letter == ' ' && kept.Length > 0 && kept[^1] == ' ';
            if (depth == 0 && !doubled) kept.Append(letter);
            if (letter == ')' && depth > 0) depth--;
        }

        return depth == 0 ? kept.ToString().Replace(" ,", ",", StringComparison.Ordinal) : text;
    }
}
