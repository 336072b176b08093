using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>What an entity said, from the newest articles that quote it.</summary>
public static class EntityQuotes
{
    private const int FromArticles = 6;
    private const int Most = 8;

    public static ValueList<EntityQuoteView> Of(
        Surroundings around, Archive archive, Entity entity, Func<int, AnnotatedArticle> read) =>
        entity.Quoting.Take(FromArticles)
            .SelectMany(number => read(number).Quotes
                .Where(q => q.Kind != QuoteKind.Indirect && around.Settings.Shows(q.Evidence)
                    && q.Speakers.Any(s => s.EntityId == entity.Id))
                .Select(q => One(around, archive, entity, archive.Articles[number], read(number).Article, q)))
            .Take(Most).ToValueList();

    private static EntityQuoteView One(
        Surroundings around, Archive archive, Entity entity, ArticleRecord record, Article article, Quote quote)
    {
        var others = quote.Speakers.Where(s => s.EntityId != entity.Id).Select(s => archive.Find(s.EntityId) is { } other
            ? NameView.Of(around, other) : new NameView("per", s.Name, null, false, null, ""));
        var anchor = ParagraphAnchor.Of(article)[quote.At.Block];
        return new(
            quote.At.Span.Of(article.Blocks[quote.At.Block].Text).Trim(), others.ToValueList(),
            Wording.Time(record.Published), around.Href(record.Address) + (anchor is null ? "" : "#" + anchor), record.Title);
    }
}
