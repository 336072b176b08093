using StaticArchive.Compose.Frame;
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
            best is null ? [new(record.Summary, false)] : MarkedSentence.Of(
                article.Blocks[best.At.Block].Text, best.At.Span,
                mentions.Where(m => m.At.Block == best.At.Block).Select(m => m.At.Span)),
            around.Href(record.Address) + (anchor is null ? "" : "#" + anchor), record.Title,
            times > 1 ? around.Say("entity.times", around.Number(times)) : null);
    }
}
