using System.Text;

namespace StaticArchive.Vietnamese;

/// <summary>
/// The order of Vietnamese dictionaries: syllable by syllable, letters a ă â b c d đ e ê …, then tones.
/// </summary>
/// <remarks>
/// Our own table, because ordinal order gives <c>an da dê ân ăn đa</c> and ICU differs between machines.
/// </remarks>
public sealed class Order : IComparer<string>
{
    public static readonly Order Names = new();
    private const string Alphabet = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    public int Compare(string? x, string? y)
    {
        var byKey = string.CompareOrdinal(Key(x ?? ""), Key(y ?? ""));
        return byKey != 0 ? byKey : string.CompareOrdinal(x, y);
    }

    /// <summary>Equal ordinal order of keys is the order of names; keep keys when sorting much.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length + 8);
        var tone = 0;
        foreach (var c in name.Normalize())
        {
            var (letter, mark) = Tone.Of(c);
            if (Rank(letter) is { } rank) key.Append(rank);
            else End(key, ref tone);
            if (mark > 0) tone = mark;
        }

        End(key, ref tone);
        return key.ToString();
    }

    /// <summary>
    /// The heading a name stands under in lists: <c>Đ</c> for Đà Nẵng, <c>A</c> for Ấn Độ, <c>#</c> for others.
    /// </summary>
    public static string Heading(string name)
    {
        foreach (var c in name.Normalize())
        {
            var (letter, _) = Tone.Of(c);
            if (!char.IsLetterOrDigit(letter)) continue;
            var heading = letter is 'đ' ? 'Đ' : char.ToUpperInvariant(Fold.Plain(letter));
            return heading is >= 'A' and <= 'Z' or 'Đ' ? heading.ToString() : "#";
        }

        return "#";
    }

    // The tone counts after all letters of its syllable; \u0001 sorts a shorter syllable first.
    private static void End(StringBuilder key, ref int tone)
    {
        if (key.Length > 0 && key[^1] != '\u0001') key.Append('\u0002').Append((char)('0' + tone)).Append('\u0001');
        tone = 0;
    }

    private static char? Rank(char letter)
    {
        var at = Alphabet.IndexOf(letter, StringComparison.Ordinal);
        if (at < 0) at = Alphabet.IndexOf(Fold.Plain(letter), StringComparison.Ordinal);
        return at >= 0 ? (char)('A' + at) : char.IsLetterOrDigit(letter) ? letter : null;
    }
}
