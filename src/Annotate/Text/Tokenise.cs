using System.Collections.Immutable;
using System.Globalization;

namespace StaticArchive.Annotate.Text;

/// <summary>Cuts a text into tokens.</summary>
public static class Tokenise
{
    public static ImmutableArray<Token> All(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 4 + 4);
        var at = 0;
        var glued = false;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                glued = false;
                continue;
            }

            var token = Next(text, at, glued);
            tokens.Add(token);
            at = token.End;
            glued = true;
        }

        return tokens.DrainToImmutable();
    }

    private static Token Next(string text, int start, bool glued)
    {
        var end = start + 1;
        if (IsLetter(text[start]))
        {
            while (end < text.Length && (IsLetter(text[end]) || char.IsAsciiDigit(text[end]) || IsCombining(text[end])))
            {
                end++;
            }

            return new(start, end, TokenKind.Word, glued, Written(text.AsSpan(start, end - start)));
        }

        if (char.IsAsciiDigit(text[start]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            return new(start, end, TokenKind.Number, glued, Letters.None);
        }

        // One mark a token; a character outside the first plane is two units.
        if (char.IsHighSurrogate(text[start]) && end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return new(start, end, TokenKind.Mark, glued, Letters.None);
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c > 127 && char.IsLetter(c));

    private static bool IsCombining(char c) => c > 127 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static Letters Written(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        if (char.IsUpper(word[0])) return lower == 0 ? Letters.Upper : Letters.Capital;
        return upper == 0 ? Letters.Lower : Letters.Mixed;
    }
}
