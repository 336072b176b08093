namespace StaticArchive.Vietnamese;

/// <summary>Makes a headline for a report that has none, from its first sentence that reads as one.</summary>
/// <remarks>
/// "Chiều 3/4, Sở Xây dựng cho biết, cây cầu mới sẽ thông xe vào tháng 9." gives "Cây cầu mới sẽ thông xe vào tháng 9".
/// </remarks>
public static class Headline
{
    private const int Looked = 6;

    // All that may be left out before the headline begins, and more: a text without full stops is not read to its end.
    private const int Read = 2000;

    private static readonly char[] Stops = ['.', '!', '?', '…'];

    public static string From(IEnumerable<string> paragraphs)
    {
        var first = paragraphs
            .Select(p => Line(HeadlineText.Start(p, Read))).Where(p => p.Length > 0)
            .Take(Looked).Select(Sentence).ToArray();
        var sentence = Array.Find(first, Reads) ?? (first.Length > 0 ? first[0] : "");
        var news = HeadlineOpening.WithoutSaying(HeadlineOpening.WithoutCircumstances(sentence));
        return Polished(HeadlineLength.Cut(HeadlineLength.Shortened(news)), sentence);
    }

    private static string Line(string paragraph) =>
        string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool Reads(string sentence) =>
        (char.IsUpper(sentence[0]) || char.IsDigit(sentence[0]))
        && HeadlineText.Syllables(sentence) >= HeadlineOpening.FewestSyllables
        && sentence[^1] is not (':' or '?');

    /// <summary>Up to the first full stop that ends a sentence: not "TP. Vinh", not "Robert J. Smith".</summary>
    private static string Sentence(string line)
    {
        for (var end = line.IndexOfAny(Stops); end >= 0; end = line.IndexOfAny(Stops, end + 1))
        {
            if (end + 2 >= line.Length) break;
            if (line[end + 1] != ' ' || char.IsLower(line[end + 2])) continue;
            var word = line[(line.LastIndexOf(' ', end) + 1)..end].TrimStart('(', '"', '“');
            if (line[end] == '.' && IsShort(word)) continue;
            return line[..(end + 1)];
        }

        return line;
    }

    private static bool IsShort(string word) =>
        word.Length == 1 && char.IsUpper(word[0]) || HeadlineWords.Is("abbreviation", word);

    private static string Polished(string cut, string whole)
    {
        var text = cut.TrimEnd('.', ',', ';', ':', ' ', '-', '–').TrimStart(' ', ',', '-', '–', '•');
        if (cut.EndsWith("...", StringComparison.Ordinal)) text += "…";
        if (text.Length == 0) return HeadlineText.Start(whole, HeadlineLength.TooLong);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
