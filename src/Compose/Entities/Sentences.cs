using StaticArchive.Model.Flow;
using StaticArchive.Vietnamese;

namespace StaticArchive.Compose.Entities;

/// <summary>Finds the sentence around a name in a paragraph.</summary>
public static class Sentences
{
    private const int Longest = 340;
    private const string Closing = "”\"’')»]";

    /// <summary>The whole sentence, or the stretch around the name when the sentence is very long.</summary>
    public static TextSpan Around(string text, TextSpan name)
    {
        // A very long sentence is cut around the name: where it begins and ends is all the same then.
        var (oldest, latest) = (Math.Max(name.Start - Longest, 0), Math.Min(name.End + Longest, text.Length));
        var start = name.Start;
        while (start > oldest && !Begins(text, start)) start--;
        var end = name.End;
        while (end < latest && !Begins(text, end)) end++;
        while (end > name.End && char.IsWhiteSpace(text[end - 1])) end--;
        return end - start <= Longest ? new(start, end) : Cut(text, new(start, end), name);
    }

    /// <summary>
    /// A sentence begins here: after an end mark, closing quotes and a space, and not with a small letter.
    /// </summary>
    public static bool Begins(string text, int at)
    {
        if (at == 0) return true;
        if (char.IsWhiteSpace(text[at]) || char.IsLower(text[at]) || !char.IsWhiteSpace(text[at - 1])) return false;
        var mark = at - 1;
        while (mark >= 0 && char.IsWhiteSpace(text[mark])) mark--;
        while (mark >= 0 && Closing.Contains(text[mark], StringComparison.Ordinal)) mark--;
        return mark >= 0 && (text[mark] is '!' or '?' or '…' || (text[mark] == '.' && !Abbreviates(text, mark)));
    }

    // TP. HCM, PGS. TS. Nam, St. Petersburg, J. Biden: one capital or a word without a vowel does not end a sentence.
    private static bool Abbreviates(string text, int mark)
    {
        var start = mark;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        var word = text.AsSpan(start, mark - start);
        if (word.Length < 2) return word.Length == 1 && char.IsUpper(word[0]);
        foreach (var letter in word)
        {
            if ("aeiouy".Contains(Fold.Plain(letter), StringComparison.Ordinal)) return false;
        }

        return char.IsUpper(word[0]);
    }

    private static TextSpan Cut(string text, TextSpan sentence, TextSpan name)
    {
        var room = Math.Max(0, (Longest - name.Length) / 2);
        var start = Math.Max(sentence.Start, name.Start - room);
        var end = Math.Min(sentence.End, name.End + room);
        while (start > sentence.Start && start < name.Start && !char.IsWhiteSpace(text[start - 1])) start++;
        while (end < sentence.End && end > name.End && !char.IsWhiteSpace(text[end])) end--;
        return new(start, end);
    }
}
