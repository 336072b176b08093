using System.Text;

namespace StaticArchive.Vietnamese;

/// <summary>The six tones, and syllables without them.</summary>
public static class Tone
{
    // Dictionary order: level, huyền, hỏi, ngã, sắc, nặng.
    private const string Marks = "\u0300\u0309\u0303\u0301\u0323";
    private const int Tabled = 0x1F00;
    private static readonly (char Letter, byte Tone)[] Table =
        Enumerable.Range(0, Tabled).Select(c => Part((char)c)).ToArray();

    /// <summary>
    /// The lower-case letter without its tone (ấ → â), and the tone: 0 level, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
    /// </summary>
    public static (char Letter, byte Tone) Of(char letter) => letter < Tabled ? Table[letter] : (letter, (byte)0);

    /// <summary>
    /// A key that is the same wherever the tone mark is placed and in either case: hòa and hoà, Thủy and thuỷ. Syllable
    /// by syllable: letters, then the tone's digit.
    /// </summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length + 8);
        byte tone = 0;
        foreach (var c in text)
        {
            var (letter, mark) = Of(c);
            if (!char.IsLetter(letter) && tone > 0) key.Append((char)('0' + Take(ref tone)));
            if (mark > 0) tone = mark;
            key.Append(letter);
        }

        if (tone > 0) key.Append((char)('0' + tone));
        return key.ToString();
    }

    private static byte Take(ref byte tone)
    {
        var taken = tone;
        tone = 0;
        return taken;
    }

    private static (char Letter, byte Tone) Part(char c)
    {
        if (char.IsSurrogate(c)) return (c, 0);
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        var tone = parts.Select(p => Marks.IndexOf(p, StringComparison.Ordinal) + 1).Max();
        if (tone == 0) return (char.ToLowerInvariant(c), 0);
        var rest = string.Concat(parts.Where(p => !Marks.Contains(p, StringComparison.Ordinal))).Normalize();
        return rest is [var letter] ? (char.ToLowerInvariant(letter), (byte)tone) : (char.ToLowerInvariant(c), (byte)0);
    }
}
