using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>Takes from an article the sentence that names an entity.</summary>
public static class EntitySentences
{
    /// <param name="times">How often the article names it.</param>
    public static SentenceView Of(
        Surroundings around, ArticleRecord record, AnnotatedArticle annotated, Entity entity, int times)
    {
        var article = annotated.Article;
        var mentions = annotated.Mentions
            .Where(m => m.EntityId == entity.Id && around.Settings.Shows(m.Evidence)).ToList();
        // A full sentence of the body says more than a title or a caption.
        var best = mentions
            .Find(m => article.Blocks[m.At.Block].Role is BlockRole.Paragraph or BlockRole.Lead or BlockRole.Quotation)
            ?? mentions.FirstOrDefault();
        var anchor = best is null ? null : ParagraphAnchor.Of(article)[best.At.Block];
        return new(
            Wording.Time(record.Published),
            best is null ? [new(record.Summary, false)] : Pieces(article.Blocks[best.At.Block].Text, best, mentions),
            around.Href(record.Address) + (anchor is null ? "" : "#" + anchor), record.Title,
            times > 1 ? around.Say("entity.times", around.Number(times)) : null);
    }

    private static ValueList<PieceView> Pieces(string text, Mention best, List<Mention> mentions)
    {
        var sentence = Sentences.Around(text, best.At.Span);
        var pieces = new List<PieceView>();
        var done = sentence.Start;
        if (!Sentences.Begins(text, sentence.Start)) pieces.Add(new("… ", false));
        foreach (var mention in mentions.Where(m => m.At.Block == best.At.Block && sentence.Contains(m.At.Span)))
        {
            if (mention.At.Span.Start < done) continue;
            pieces.Add(new(text[done..mention.At.Span.Start], false));
            pieces.Add(new(mention.At.Span.Of(text), true));
            done = mention.At.Span.End;
        }

        pieces.Add(new(text[done..sentence.End], false));
        if (!EndsWhole(text, sentence.End)) pieces.Add(new(" …", false));
        return pieces.Where(p => p.Text.Length > 0).ToValueList();
    }

    private static bool EndsWhole(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end == text.Length || Sentences.Begins(text, end);
    }
}
