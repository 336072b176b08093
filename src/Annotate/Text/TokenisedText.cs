using System.Collections.Immutable;

namespace StaticArchive.Annotate.Text;

/// <summary>A block's text as tokens and sentences.</summary>
/// <param name="Sentences">In order, without gaps: every token belongs to one.</param>
public sealed record TokenisedText(string Text, ImmutableArray<Token> Tokens, ImmutableArray<Sentence> Sentences)
{
    public static TokenisedText Of(string text)
    {
        var tokens = Tokenise.All(text);
        return new(text, tokens, SentenceEnds.Split(text, tokens));
    }

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);
}
