using StaticArchive.Annotate.Text;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Names;

/// <summary>One block as the rules see it: tokens, the numbers of their words, and what the lists know.</summary>
internal sealed class Reading(Knowledge known, int number, Block block, TokenisedText text, int[] words)
{
    private readonly bool[] opens = Opens(text);
    private readonly bool shouts = !text.Tokens.Any(t => t.Letters is Letters.Lower);

    public Knowledge Lists => known;
    public int Number => number;
    public BlockRole Role => block.Role;
    public TokenisedText Text => text;
    public int Count => words.Length;
    public ReadOnlySpan<int> Words => words;
    public ReadOnlySpan<Token> Tokens => text.Tokens.AsSpan();

    /// <summary>All its words are capitals, so that capitals mean nothing.</summary>
    public bool Shouts => shouts;

    /// <summary>The first word of a sentence or after an opening mark: its capital means little.</summary>
    public bool Weak(int at) => opens[at];

    public bool Capital(int at) => at >= 0 && at < Count && text.Tokens[at].Capital;
    public bool Lower(int at) => at >= 0 && at < Count && text.Tokens[at].Letters is Letters.Lower;
    public bool Is(int at, char mark) => at >= 0 && at < Count && text.Text[text.Tokens[at].Start] == mark;
    public bool IsDash(int at) => Is(at, '-') || Is(at, '–');
    public bool Glued(int at) => at < Count && text.Tokens[at].Glued;
    public bool IsNumber(int at) => at >= 0 && at < Count && text.Tokens[at].Kind == TokenKind.Number;
    public ReadOnlySpan<char> Word(int at) => text.Word(at);
    public bool Vietnamese(int at) => Syllable.IsVietnamese(Word(at));

    public int Longest(int at, WordKinds kind) => at >= 0 && at < Count ? known.Lexicon.Longest(words, at, kind) : 0;
    public (int Count, WordKinds Kinds) LongestOf(int at, WordKinds any) => known.Lexicon.LongestOf(words, at, any);
    public bool Has(int at, int count, WordKinds kind) => known.Lexicon.Has(words, at, count, kind);
    public (Known? Known, int Count) Name(int at) =>
        at >= 0 && at < Count ? known.Names.Longest(words, Tokens, at) : (null, 0);

    /// <summary>The entry of the lists that is just these words, when it is of a type.</summary>
    public Known? Named(int first, int end, EntityType type) =>
        Name(first) is { Known: { } known } name && name.Count == end - first && known.Type == type ? known : null;

    /// <summary>The phrase of a kind that ends just before a token; the longest, its length, or 0.</summary>
    public int EndingBefore(int at, WordKinds kind)
    {
        for (var count = Math.Min(5, at); count > 0; count--)
        {
            if (Has(at - count, count, kind)) return count;
        }

        return 0;
    }

    public string Surface(int first, int end) => text.Text[text.Tokens[first].Start..text.Tokens[end - 1].End];

    private static bool[] Opens(TokenisedText text)
    {
        var opens = new bool[text.Tokens.Length];
        foreach (var sentence in text.Sentences) opens[sentence.First] = true;
        for (var i = 1; i < opens.Length; i++)
        {
            if (text.Tokens[i - 1].Kind != TokenKind.Mark) continue;
            var mark = text.Text[text.Tokens[i - 1].Start];
            opens[i] |= mark is ':' or '"' or '“' or '‘' or '*' or '•' or '…'
                || (opens[i - 1] && mark is '(' or '-' or '–' or '>' or '\'' or '[');
        }

        return opens;
    }
}
