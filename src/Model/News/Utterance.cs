using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>
/// One quote as the reader takes it: a piece in one block, and the pieces that go on in the blocks after it.
/// </summary>
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
        var utterances = new List<List<Quote>>(annotated.Quotes.Count);
        // The last with marks, and the last without.
        List<Quote>? direct = null, indirect = null;
        foreach (var quote in annotated.Quotes)
        {
            ref var before = ref quote.Kind is QuoteKind.Indirect ? ref indirect : ref direct;
            if (!quote.Continues || before is null || !Adjoin(before[^1], quote, annotated.Article.Blocks))
            {
                before = [];
                utterances.Add(before);
            }

            before.Add(quote);
        }

        return utterances.ConvertAll(pieces => new Utterance([.. pieces]));
    }

    /// <summary>The words of all pieces; a space stands for the end of a paragraph.</summary>
    public string Text(Article article) =>
        string.Join(' ', Pieces.Select(p => p.At.Span.Of(article.Blocks[p.At.Block].Text).Trim()));

    // Where a curator took the first piece away, the rest must not become part of whatever quote comes before that.
    private static bool Adjoin(Quote piece, Quote next, ValueList<Block> blocks)
    {
        if (piece.At.Block >= next.At.Block) return false;
        foreach (var block in blocks.AsSpan()[(piece.At.Block + 1)..next.At.Block])
        {
            if (block.Role is not (BlockRole.Caption or BlockRole.Byline or BlockRole.Dateline)) return false;
        }

        return !HasWords(blocks[piece.At.Block].Text.AsSpan(piece.At.Span.End))
            && !HasWords(blocks[next.At.Block].Text.AsSpan(0, next.At.Span.Start));
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) return true;
        }

        return false;
    }
}
