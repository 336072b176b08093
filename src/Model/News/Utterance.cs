using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>One quote as the reader takes it: a piece in one block, and the pieces that go on in the blocks after it.</summary>
/// <param name="Pieces">At least one, in text order.</param>
public sealed record Utterance(ValueList<Quote> Pieces)
{
    /// <summary>The first piece: its speakers, kind and evidence are those of all.</summary>
    public Quote First => Pieces[0];

    public Quote Last => Pieces[^1];

    /// <summary>Said in quotation marks, not only reported.</summary>
    public bool InMarks => First.Kind is not QuoteKind.Indirect;

    /// <summary>The utterances of an article, in the order in which they begin.</summary>
    public static IReadOnlyList<Utterance> In(AnnotatedArticle annotated)
    {
        var utterances = new List<Utterance>(annotated.Quotes.Count);
        foreach (var quote in annotated.Quotes)
        {
            var before = quote.Continues
                ? utterances.FindLastIndex(u => u.First.Kind is QuoteKind.Indirect == quote.Kind is QuoteKind.Indirect)
                : -1;
            if (before >= 0 && Adjoin(utterances[before].Last, quote, annotated.Article.Blocks))
            {
                utterances[before] = new([.. utterances[before].Pieces, quote]);
            }
            else
            {
                utterances.Add(new([quote]));
            }
        }

        return utterances;
    }

    /// <summary>The words of all pieces; a space stands for the end of a paragraph.</summary>
    public string Text(Article article) => string.Join(' ', Pieces.Select(p => p.At.Span.Of(article.Blocks[p.At.Block].Text).Trim()));

    // Where a curator took the first piece away, the rest must not become part of whatever quote comes before that.
    private static bool Adjoin(Quote piece, Quote next, ValueList<Block> blocks) =>
        piece.At.Block < next.At.Block
        && blocks.Skip(piece.At.Block + 1).Take(next.At.Block - piece.At.Block - 1).All(b => b.Role is BlockRole.Caption or BlockRole.Byline or BlockRole.Dateline)
        && !HasWords(blocks[piece.At.Block].Text.AsSpan(piece.At.Span.End))
        && !HasWords(blocks[next.At.Block].Text.AsSpan(0, next.At.Span.Start));

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) return true;
        }

        return false;
    }
}
