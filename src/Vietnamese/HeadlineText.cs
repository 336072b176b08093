namespace StaticArchive.Vietnamese;

/// <summary>What a headline asks of any stretch of text.</summary>
internal static class HeadlineText
{
    public static int Syllables(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Quotation marks and brackets that open are closed too.</summary>
    public static bool Balanced(string text) =>
        text.Count(c => c == '"') % 2 == 0
        && text.Count(c => c == '“') == text.Count(c => c == '”')
        && text.Count(c => c == '(') == text.Count(c => c == ')');

    /// <summary>Up to a blank, or at least to a whole character.</summary>
    public static string Start(string text, int length)
    {
        if (text.Length <= length) return text;
        var word = text.LastIndexOf(' ', length);
        return text[..(word > 0 ? word : char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
