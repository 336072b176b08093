using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>Takes from an article the sentences that name an entity: the best to show, the others to unfold.</summary>
public static class EntitySentences
{
    // A long report names its hero in every line: the page must not grow with it.
    private const int MostOthers = 12;

    /// <param name="times">How often the article names it.</param>
    public static SentenceView Of(
        Surroundings around, ArticleRecord record, AnnotatedArticle annotated, Entity entity, int times)
    {
        var passages = Passage.Of(annotated.Article);
        var mentions = annotated.Mentions
            .Where(m => m.EntityId == entity.Id && around.Settings.Shows(m.Evidence)).ToList();
        // A full sentence of the body says more than a title or a caption.
        var best = mentions.Find(m => passages[m.At.Block].Number > 0) ?? mentions.FirstOrDefault();
        var address = around.Href(record.Address);
        var others = best is null ? [] : Others(passages, mentions, best);
        return new(
            Wording.Time(record.Published),
            best is null ? [new(record.Summary, false)] : Sentence(best),
            best is null ? address : address + passages[best.At.Block].Link(around).Href, record.Title,
            times > 1 ? around.Say("entity.times", around.Number(times)) : null)
        {
            Others = others.Take(MostOthers).Select(m => new OtherSentenceView(Sentence(m), Place(m))).ToValueList(),
            Rest = others.Count > MostOthers
                ? new(address, around.Say("entity.moreSentences", around.Number(others.Count - MostOthers)))
                : null,
        };

        ValueList<PieceView> Sentence(Mention mention) => MarkedSentence.Of(
            passages[mention.At.Block].Block.Text, mention.At.Span,
            mentions.Where(m => m.At.Block == mention.At.Block).Select(m => m.At.Span));

        LinkView Place(Mention mention) => passages[mention.At.Block].Link(around) is var link
            ? link with { Href = address + link.Href } : link;
    }

    // The first mention of each further sentence. The title stands above them all, and bylines tell nothing.
    private static List<Mention> Others(ValueList<Passage> passages, List<Mention> mentions, Mention best)
    {
        var seen = new List<(int Block, TextSpan Sentence)> { Around(best) };
        var others = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (passages[mention.At.Block] is not ({ Number: > 0 } or { Block.Role: BlockRole.Caption })) continue;
            if (seen.Exists(s => s.Block == mention.At.Block && s.Sentence.Contains(mention.At.Span))) continue;
            seen.Add(Around(mention));
            others.Add(mention);
        }

        return others;

        (int, TextSpan) Around(Mention mention) => (
            mention.At.Block, Sentences.Around(passages[mention.At.Block].Block.Text, mention.At.Span));
    }
}
