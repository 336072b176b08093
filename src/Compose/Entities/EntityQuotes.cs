using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>
/// What an entity said in quotation marks, and what others said about it: one quote of each article, so that the
/// articles counted are the rows listed.
/// </summary>
public static class EntityQuotes
{
    private const int Open = 8;

    /// <param name="articles">Those that this page is about, newest first.</param>
    /// <param name="earlier">Where others may be; null when the page is not about all articles.</param>
    /// <returns>Null when there is nothing to list or to link.</returns>
    public static EntityQuotesView? Said(
        Surroundings around, Archive archive, Entity entity, ValueList<int> articles, EarlierView? earlier,
        Func<int, AnnotatedArticle> read)
    {
        var here = articles.ToHashSet();
        var with = around.Say("entity.together");
        var rows = entity.Quoting.Where(here.Contains)
            .Select(number => One(
                around, archive, number, read(number), (_, u) => By(u, entity), s => s.EntityId != entity.Id, with))
            .OfType<EntityQuoteView>().ToList();
        if (rows.Count == entity.Quoting.Count) earlier = null;
        if (rows.Count == 0 && earlier is null) return null;
        var note = rows.Count == 0 ? "" : Note(around, earlier is not null, articles.Count);
        return View(around, note, rows, earlier);
    }

    /// <summary>What known speakers say of it: quotes of others that name it. Null without any.</summary>
    public static EntityQuotesView? About(
        Surroundings around, Archive archive, Entity entity, ValueList<int> articles, Func<int, AnnotatedArticle> read)
    {
        var rows = articles
            .Select(number => One(
                around, archive, number, read(number),
                (annotated, u) => u.First.Speakers.Count > 0 && !By(u, entity) && Names(annotated, u, entity),
                _ => true, null))
            .OfType<EntityQuoteView>().ToList();
        var note = Note(around, articles.Count < entity.Articles.Count, articles.Count);
        return rows.Count == 0 ? null : View(around, note, rows, null);
    }

    private static EntityQuotesView View(
        Surroundings around, string note, List<EntityQuoteView> rows, EarlierView? earlier)
    {
        // One row more costs no more room than the fold.
        var open = rows.Count <= Open + 1 ? rows.Count : Open;
        return new(
            note, rows.Take(open).ToValueList(), rows.Skip(open).ToValueList(),
            around.Say("entity.moreQuotes", around.Number(rows.Count - open)), earlier);
    }

    private static string Note(Surroundings around, bool part, int articles) =>
        around.Say(part ? "entity.saidLatest" : "entity.saidNote", around.Number(articles));

    private static bool By(Utterance said, Entity entity) => said.First.Speakers.Any(s => s.EntityId == entity.Id);

    private static bool Names(AnnotatedArticle annotated, Utterance said, Entity entity) => annotated.Mentions.Any(
        m => m.EntityId == entity.Id
            && said.Pieces.Any(p => p.At.Block == m.At.Block && p.At.Span.Contains(m.At.Span)));

    /// <param name="named">Which of its speakers the row names.</param>
    /// <param name="with">The word before them; null for none.</param>
    private static EntityQuoteView? One(
        Surroundings around, Archive archive, int number, AnnotatedArticle annotated,
        Func<AnnotatedArticle, Utterance, bool> fits, Func<Speaker, bool> named, string? with)
    {
        // Most articles have none: anchors, which read every paragraph, are made for the others only.
        if (!Utterance.In(annotated).Any(Listed)) return null;
        var (article, record) = (annotated.Article, archive.Articles[number]);
        var quotes = QuoteAnchor.In(annotated).Where(q => Listed(q.Said)).ToList();
        // A whole sentence says more than a few words of one.
        var whole = quotes.FindIndex(q => q.Said.First.Kind is QuoteKind.Direct);
        var (best, anchor) = quotes[Math.Max(whole, 0)];
        var speakers = best.First.Speakers.Where(named)
            .Select(s => archive.Find(s.EntityId) is { } other
                ? NameView.Of(around, other)
                : new NameView("per", s.Name, null, false, null, ""));
        return new(
            best.Text(article), with, speakers.ToValueList(), Wording.Time(record.Published),
            $"{around.Href(record.Address)}#{anchor}", record.Title,
            quotes.Count > 1 ? around.Say("entity.quotes", around.Number(quotes.Count)) : null);

        bool Listed(Utterance said) =>
            said.InMarks && around.Settings.Shows(said.First.Evidence) && fits(annotated, said);
    }
}
