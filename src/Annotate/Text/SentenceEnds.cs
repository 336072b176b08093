using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Text;

/// <summary>
/// Finds where sentences end: after <c>. ! ? …</c>, closing quotation marks included, and at line breaks.
/// </summary>
public static class SentenceEnds
{
    private static readonly FrozenSet<string> Abbreviations =
        Lists.Lines("abbreviations.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviated =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    public static ImmutableArray<Sentence> Split(string text, ImmutableArray<Token> tokens)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        // The token that ends the sentence, before the marks that close it.
        var (first, last) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i == first || text[tokens[i].Start] is not ('"' or '”' or '’' or '»' or ')' or '\'')) last = i;
            if (i + 1 < tokens.Length && !EndsBefore(text, tokens, i + 1, first, last)) continue;
            sentences.Add(new(first, i + 1));
            first = i + 1;
        }

        return sentences.DrainToImmutable();
    }

    private static bool EndsBefore(string text, ImmutableArray<Token> tokens, int next, int first, int last)
    {
        if (tokens[next].Glued) return false;
        if (text.AsSpan(tokens[next - 1].End, tokens[next].Start - tokens[next - 1].End).ContainsAny('\n', '\r'))
        {
            return true;
        }

        if (text[tokens[last].Start] is not ('.' or '!' or '?' or '…')) return false;
        if (!Opens(text[tokens[next].Start])) return false;
        return text[tokens[last].Start] != '.' || last == first || !IsAbbreviated(text, tokens[last - 1], tokens[last]);
    }

    private static bool Opens(char c) =>
        char.IsUpper(c) || char.IsAsciiDigit(c) || c is '"' or '“' or '‘' or '«' or '\'' or '-' or '–' or '(';

    // TP. Hồ Chí Minh; Robert J. Smith
    private static bool IsAbbreviated(string text, Token word, Token stop) =>
        stop.Glued && word.Kind == TokenKind.Word
        && ((word.Length == 1 && word.Capital) || Abbreviated.Contains(text.AsSpan(word.Start, word.Length)));
}
