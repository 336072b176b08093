using StaticArchive.Model.Flow;
using StaticArchive.Vietnamese;

namespace StaticArchive.Search;

/// <summary>
/// Cuts a paragraph into what the index counts: runs of letters and runs of digits, folded and hashed.
/// </summary>
/// <remarks>
/// F-16 and F16 are both <c>f 16</c>, 15/2 is <c>15 2</c>. One object serves one thread, paragraph after paragraph.
/// </remarks>
internal sealed class Syllables
{
    private readonly List<Syllable> found = [];
    private char[] plain = new char[4096];
    private string text = "";

    /// <summary>The syllables of the text read last.</summary>
    public IReadOnlyList<Syllable> Found => found;

    public void Read(string paragraph)
    {
        text = paragraph.IsNormalized() ? paragraph : paragraph.Normalize();
        if (plain.Length < text.Length) plain = new char[text.Length * 2];
        found.Clear();
        int at = 0, used = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at])) at++;
            else at = Take(at, ref used);
        }
    }

    public ReadOnlySpan<char> Written(Syllable s) => text.AsSpan(s.Start, s.End - s.Start);
    public ReadOnlySpan<char> Plain(Syllable s) => plain.AsSpan(s.PlainStart, s.PlainLength);

    /// <summary>The hash of two syllables with a space between them.</summary>
    public uint Pair(Syllable first, Syllable second)
    {
        var hash = TextHash.Add(first.OpenHash, ' ');
        foreach (var letter in Plain(second)) hash = TextHash.Add(hash, letter);
        return TextHash.Finish(hash);
    }

    private int Take(int start, ref int used)
    {
        var digits = char.IsDigit(text[start]);
        var (end, from, hash) = (start, used, TextHash.Start);
        for (; end < text.Length
            && (IsMark(text[end]) || (char.IsLetterOrDigit(text[end]) && char.IsDigit(text[end]) == digits)); end++)
        {
            if (Fold.Plain(text[end]) is not '\0' and var letter)
            {
                plain[used++] = letter;
                hash = TextHash.Add(hash, letter);
            }
        }

        found.Add(new(start, end, from, used - from, hash,
            digits ? Accents.None : Accents.Of(text.AsSpan(start, end - start)), digits));
        return end;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}

/// <summary>One syllable, foreign word or number, and where it stands.</summary>
/// <param name="OpenHash">The hash of its folded letters before the finisher, so that a pair can go on from it.</param>
internal readonly record struct Syllable(
    int Start, int End, int PlainStart, int PlainLength, uint OpenHash, int Accent, bool IsNumber)
{
    public uint Hash => TextHash.Finish(OpenHash);
}
