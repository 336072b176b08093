using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>
/// What an entity said in quotation marks: one quote of each article that quotes it, so that the articles counted are
/// the rows listed.
/// </summary>
public static class EntityQuotes
{
    private const int Open = 8;

    /// <param name="articles">Those that this page is about, newest first.</param>
    /// <param name="earlier">Where others may be; null when the page is not about all articles.</param>
    /// <returns>Null when there is nothing to list or to link.</returns>
    public static EntityQuotesView? Of(
        Surroundings around, Archive archive, Entity entity, ValueList<int> articles, EarlierView? earlier,
        Func<int, AnnotatedArticle> read)
    {
        var here = articles.ToHashSet();
        var rows = entity.Quoting.Where(here.Contains)
            .Select(number => One(around, archive, entity, number, read(number)))
            .OfType<EntityQuoteView>().ToList();
        if (rows.Count == entity.Quoting.Count) earlier = null;
        if (rows.Count == 0 && earlier is null) return null;
        // One row more costs no more room than the fold.
        var open = rows.Count <= Open + 1 ? rows.Count : Open;
        return new(
            around.Say(earlier is null ? "entity.saidNote" : "entity.saidLatest", around.Number(articles.Count)),
            rows.Take(open).ToValueList(), rows.Skip(open).ToValueList(),
            around.Say("entity.moreQuotes", around.Number(rows.Count - open)), earlier);
    }

    private static EntityQuoteView? One(
        Surroundings around, Archive archive, Entity entity, int number, AnnotatedArticle annotated)
    {
        var (article, record) = (annotated.Article, archive.Articles[number]);
        var said = Utterance.In(annotated)
            .Where(u => u.InMarks && around.Settings.Shows(u.First.Evidence))
            .Where(u => u.First.Speakers.Any(s => s.EntityId == entity.Id))
            .ToList();
        // A whole sentence says more than a few words of one.
        if ((said.Find(u => u.First.Kind is QuoteKind.Direct) ?? said.FirstOrDefault()) is not { } best) return null;
        var others = best.First.Speakers
            .Where(s => s.EntityId != entity.Id)
            .Select(s => archive.Find(s.EntityId) is { } other
                ? NameView.Of(around, other)
                : new NameView("per", s.Name, null, false, null, ""));
        var anchor = ParagraphAnchor.Of(article)[best.First.At.Block];
        return new(
            best.Text(article), others.ToValueList(), Wording.Time(record.Published),
            around.Href(record.Address) + (anchor is null ? "" : "#" + anchor), record.Title,
            said.Count > 1 ? around.Say("entity.quotes", around.Number(said.Count)) : null);
    }
}
