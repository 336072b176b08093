using System.Globalization;

namespace StaticArchive.Vietnamese.Dates;

/// <summary>
/// A text as the grammar of dates sees it: runs of letters, runs of digits, single marks. Reading past either end is
/// safe.
/// </summary>
internal sealed class DateTokens
{
    private static readonly WordTable<(DateWord Word, int Number)> Words = new(Lists.Rows("date-words.tsv")
        .Select(r => KeyValuePair.Create(
            r[0], (Enum.Parse<DateWord>(r[1]), r.Length > 2 ? int.Parse(r[2], CultureInfo.InvariantCulture) : 0))));

    private readonly List<DateToken> tokens;

    public DateTokens(string text)
    {
        Text = text;
        tokens = new List<DateToken>((text.Length / 4) + 4);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var c = text[i++];
            if (char.IsWhiteSpace(c)) continue;
            if (char.IsAsciiDigit(c))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
                var digits = text.AsSpan(start, i - start);
                tokens.Add(new(start, i, DateWord.Digits,
                    digits.Length <= 4 ? int.Parse(digits, CultureInfo.InvariantCulture) : -1));
            }
            else if (char.IsLetter(c))
            {
                while (i < text.Length && char.IsLetter(text[i])) i++;
                var (word, number) = Words.TryGet(text.AsSpan(start, i - start), out var known) ? known : default;
                tokens.Add(new(start, i, word, number));
            }
            else
            {
                tokens.Add(new(start, i, Mark(c), 0));
            }
        }
    }

    public string Text { get; }
    public int Count => tokens.Count;
    public DateToken this[int i] => i >= 0 && i < tokens.Count ? tokens[i] : new(-1, -1, DateWord.Other, 0);
    public bool Is(int i, DateWord word) => this[i].Word == word;
    public bool Is(int i, DateWord first, DateWord second) => this[i].Word == first && this[i + 1].Word == second;

    /// <summary>No space before token <paramref name="i"/>.</summary>
    public bool Glued(int i) => i > 0 && i < tokens.Count && tokens[i - 1].End == tokens[i].Start;

    public bool IsLetters(int i) => this[i] is { Start: >= 0 } token && char.IsLetter(Text[token.Start]);
    public bool IsUpper(int i) => this[i] is { Start: >= 0 } token && char.IsUpper(Text[token.Start]);

    private static DateWord Mark(char c) => c switch
    {
        '/' => DateWord.Slash,
        '-' or '–' or '—' => DateWord.Dash,
        '.' => DateWord.Dot,
        ',' => DateWord.Comma,
        '(' => DateWord.Open,
        ')' => DateWord.Close,
        '%' or '°' or '#' or '$' => DateWord.Sign,
        _ => DateWord.Other,
    };
}

/// <summary>One token: its stretch of the text, its class, and its number when it is one.</summary>
internal readonly record struct DateToken(int Start, int End, DateWord Word, int Number)
{
    public int Length => End - Start;
}
