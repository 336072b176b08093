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
            .SelectMany(number => Utterance.In(read(number))
                .Where(u => u.First.Kind != QuoteKind.Indirect && around.Settings.Shows(u.First.Evidence)
                    && u.First.Speakers.Any(s => s.EntityId == entity.Id))
                .Select(u => One(around, archive, entity, archive.Articles[number], read(number).Article, u)))
            .Take(Most).ToValueList();

    private static EntityQuoteView One(
        Surroundings around, Archive archive, Entity entity, ArticleRecord record, Article article, Utterance said)
    {
        var others = said.First.Speakers.Where(s => s.EntityId != entity.Id).Select(s => archive.Find(s.EntityId) is { } other
            ? NameView.Of(around, other) : new NameView("per", s.Name, null, false, null, ""));
        var anchor = ParagraphAnchor.Of(article)[said.First.At.Block];
        return new(
            said.Text(article), others.ToValueList(),
            Wording.Time(record.Published), around.Href(record.Address) + (anchor is null ? "" : "#" + anchor), record.Title);
    }
}
