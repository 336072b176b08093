using StaticArchive.Vietnamese;

namespace StaticArchive.Search;

/// <summary>
/// The marks of a syllable as one small number, the same wherever the tone mark is placed: hòa and hoà, thủy and thuỷ.
/// </summary>
/// <remarks><c>Client/letters.js</c> computes the same; <c>tests/client/fold.json</c> holds both to it.</remarks>
public static class Accents
{
    /// <summary>The code of a syllable without marks.</summary>
    public const int None = 0;

    /// <summary>The code in texts that were typed without marks: it meets every code. Real codes end at 59.</summary>
    public const int Any = 63;

    public const int Bits = 6;
    private const int MarkKinds = 5;

    public static int Of(ReadOnlySpan<char> syllable)
    {
        int tone = 0, dyet = 0, marks = 0;
        foreach (var c in syllable)
        {
            var (letter, mark) = Tone.Of(c);
            if (mark > 0) tone = mark;
            if (letter is 'đ') dyet = 1;
            else if (Mark(letter) is var kind and > 0) marks = kind == 3 && marks == 3 ? 4 : kind;
        }

        return (tone * 2 + dyet) * MarkKinds + marks;
    }

    // Circumflex, breve, horn; ươ has two horns.
    private static int Mark(char letter) => letter switch
    {
        'â' or 'ê' or 'ô' => 1,
        'ă' => 2,
        'ơ' or 'ư' => 3,
        _ => 0,
    };
}
