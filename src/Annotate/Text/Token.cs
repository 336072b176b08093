using StaticArchive.Model.Flow;

namespace StaticArchive.Annotate.Text;

/// <summary>The smallest piece of a text that rules look at: a syllable, a number or a mark.</summary>
/// <param name="Glued">Nothing stands between it and the token before.</param>
/// <param name="Letters">Of words: how they are written.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, bool Glued, Letters Letters)
{
    public TextSpan Span => new(Start, End);
    public int Length => End - Start;

    /// <summary>A word that starts with an upper-case letter.</summary>
    public bool Capital => Letters >= Letters.Capital;
}

/// <summary>
/// Letters make a word, with digits after them or not (<c>U23</c>); other digits a number; all else is a mark.
/// </summary>
public enum TokenKind : byte
{
    Word,
    Number,
    Mark,
}

/// <summary>
/// How a word is written: <c>anh</c>, <c>Anh</c>, <c>ANH</c>, <c>iPhone</c>. A single capital letter counts as upper
/// case.
/// </summary>
public enum Letters : byte
{
    None,
    Lower,
    Mixed,
    Capital,
    Upper,
}
