using System.Text;

namespace StaticArchive.Vietnamese;

/// <summary>Makes a headline for a report that has none, from its first sentence that reads as one.</summary>
/// <remarks>
/// "Chiều 3/4, Sở Xây dựng cho biết, cây cầu mới sẽ thông xe vào tháng 9." gives "Cây cầu mới sẽ thông xe vào tháng 9".
/// </remarks>
public static class Headline
{
    private const int Long = 100;
    private const int TooLong = 120;
    private const int Shortest = 45;
    private const int FewestSyllables = 5;
    private const int LongestSubject = 60;
    private const int Looked = 6;
    private static readonly char[] Enders = ['.', '!', '?', '…'];

    // All that may be left out before the headline begins, and more: a text without full stops is not read to its end.
    private const int Read = 2000;

    public static string From(IEnumerable<string> paragraphs)
    {
        var first = paragraphs.Select(p => Line(Start(p, Read))).Where(p => p.Length > 0)
            .Take(Looked).Select(Sentence).ToArray();
        var sentence = Array.Find(first, Reads) ?? (first.Length > 0 ? first[0] : "");
        return Polished(Cut(Short(WithoutSaying(WithoutOpening(sentence)))), sentence);
    }

    private static string Line(string paragraph) =>
        string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool Reads(string sentence) =>
        (char.IsUpper(sentence[0]) || char.IsDigit(sentence[0]))
        && Syllables(sentence) >= FewestSyllables && sentence[^1] is not (':' or '?');

    /// <summary>Up to the first full stop that ends a sentence: not "TP. Vinh", not "Robert J. Smith".</summary>
    private static string Sentence(string line)
    {
        for (var end = line.IndexOfAny(Enders); end >= 0; end = line.IndexOfAny(Enders, end + 1))
        {
            if (end + 2 >= line.Length) break;
            if (line[end + 1] != ' ' || char.IsLower(line[end + 2])) continue;
            var word = line[(line.LastIndexOf(' ', end) + 1)..end].TrimStart('(', '"', '“');
            var initial = word.Length == 1 && char.IsUpper(word[0]);
            if (line[end] == '.' && (initial || HeadlineWords.Is("abbreviation", word))) continue;
            return line[..(end + 1)];
        }

        return line;
    }

    /// <summary>
    /// Without "Ngày 16/5," and "trong một cuộc gặp với Bộ trưởng X, người …,": when and where come later in the story.
    /// </summary>
    private static string WithoutOpening(string sentence)
    {
        var rest = sentence;
        var apposed = false;
        while (rest.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma)
        {
            var opens = HeadlineWords.Opens("time", rest) && comma <= LongestSubject
                || HeadlineWords.Opens("circumstance", rest)
                || apposed && HeadlineWords.Opens("apposition", rest);
            var after = rest[(comma + 2)..];
            if (!opens || Syllables(after) < FewestSyllables || !Balanced(rest[..comma])) break;
            apposed |= HeadlineWords.Opens("circumstance", rest);
            rest = after;
        }

        // An adverb that no comma ends: "Hôm 15/2 ông X …" stays whole.
        return rest;
    }

    /// <summary>Without "phát ngôn viên X cho biết," when a statement that stands alone follows.</summary>
    private static string WithoutSaying(string sentence)
    {
        foreach (var at in Boundaries(sentence))
        {
            var before = sentence[..at];
            var rest = sentence[at..].TrimStart(',', ':', ' ');
            if (rest.StartsWith("rằng ", StringComparison.Ordinal)) rest = rest[5..];
            var says = HeadlineWords.Closes("saying", before);
            if (!says || Syllables(rest) < FewestSyllables || !Balanced(before)) continue;
            var stands = sentence[at] is ',' or ':' || char.IsUpper(rest[0]);
            return stands && !HeadlineWords.Opens("pronoun", rest) && rest[0] is not ('"' or '“') ? rest : sentence;
        }

        return sentence;
    }

    private static IEnumerable<int> Boundaries(string sentence) =>
        Enumerable.Range(1, Math.Max(sentence.Length - 2, 0))
            .Where(i => sentence[i] is ',' or ':' or ' ').Where(i => sentence[i - 1] is not (',' or ':'));

    /// <summary>
    /// A long one loses its brackets, and the modifiers of a long subject:
    /// "Trợ lý X phụ trách … đã bày tỏ" becomes "Trợ lý X bày tỏ".
    /// </summary>
    private static string Short(string sentence)
    {
        var shorter = sentence.Length > Long ? WithoutBrackets(sentence) : sentence;
        var verb = shorter.IndexOf(" đã ", StringComparison.Ordinal);
        if (shorter.Length <= TooLong || verb < 0 || !Balanced(shorter[..verb])) return shorter;
        var subject = shorter[..verb];
        var modifier = HeadlineWords.Inside("modifier", subject).DefaultIfEmpty(-1).Min();
        if (verb > LongestSubject && modifier > 0) subject = subject[..modifier];
        return subject + shorter[(verb + 3)..];
    }

    private static string WithoutBrackets(string text)
    {
        var kept = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var letter in text)
        {
            if (letter == '(') depth++;
            var twice = letter == ' ' && kept.Length > 0 && kept[^1] == ' ';
            if (depth == 0 && !twice) kept.Append(letter);
            if (letter == ')' && depth > 0) depth--;
        }

        return depth == 0 ? kept.ToString().Replace(" ,", ",", StringComparison.Ordinal) : text;
    }

    /// <summary>
    /// Ends a long one at a clause, never inside quotation marks, nor before the main clause has come; else at a word.
    /// </summary>
    private static string Cut(string sentence)
    {
        if (sentence.Length <= TooLong) return sentence;
        var main = HeadlineWords.Opens("subordinate", sentence) ? sentence.IndexOf(", ", StringComparison.Ordinal) : 0;
        var ends = Enumerable.Range(0, sentence.Length - 1)
            .Where(i => sentence[i] is ',' or ';' or '–' or '-' && sentence[i + 1] == ' ')
            .Concat(HeadlineWords.Inside("clause", sentence));
        var best = ends.Where(end => end is > Shortest and <= Long + 10 && end > main && Balanced(sentence[..end]))
            .DefaultIfEmpty(-1).Max();
        if (best > 0) return WithoutHanging(sentence[..best]);
        return Start(sentence, Long) + "…";
    }

    // "…, dù được đưa đi cấp cứu nhưng" ends before its last word.
    private static string WithoutHanging(string text) =>
        HeadlineWords.Closes("clause", text) ? WithoutHanging(text[..text.LastIndexOf(' ')]) : text;

    private static string Polished(string cut, string whole)
    {
        var text = cut.TrimEnd('.', ',', ';', ':', ' ', '-', '–').TrimStart(' ', ',', '-', '–', '•');
        if (cut.EndsWith("...", StringComparison.Ordinal)) text += "…";
        if (text.Length == 0) return Start(whole, TooLong);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    // Up to a blank, or at least to a whole character.
    private static string Start(string text, int length)
    {
        if (text.Length <= length) return text;
        var word = text.LastIndexOf(' ', length);
        return text[..(word > 0 ? word : char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    private static bool Balanced(string text) =>
        text.Count(c => c == '"') % 2 == 0
        && text.Count(c => c == '“') == text.Count(c => c == '”')
        && text.Count(c => c == '(') == text.Count(c => c == ')');

    private static int Syllables(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
