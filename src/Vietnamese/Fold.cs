using System.Text;

namespace StaticArchive.Vietnamese;

/// <summary>Letters without their marks: <c>Đường</c> becomes <c>duong</c>.</summary>
public static class Fold
{
    private const int Tabled = 0x1F00;
    private static readonly char[] Table = Enumerable.Range(0, Tabled).Select(c => Bare((char)c)).ToArray();

    /// <summary>Lower case and bare; text of any normal form. Combining marks vanish.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Plain(letter) is not '\0' and var bare) plain.Append(bare);
        }

        return plain.ToString();
    }

    /// <summary>The bare lower-case letter; <c>\0</c> for a combining mark.</summary>
    public static char Plain(char letter) => letter < Tabled ? Table[letter] : letter;

    private static char Bare(char letter)
    {
        // đ does not decompose in Unicode; combining marks are the marks themselves.
        if (letter is 'đ' or 'Đ') return 'd';
        if (letter is >= '\u0300' and <= '\u036F') return '\0';
        return char.IsSurrogate(letter)
            ? letter
            : char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]);
    }
}
