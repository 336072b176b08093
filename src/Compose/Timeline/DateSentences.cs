using StaticArchive.Compose.Entities;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Timeline;

/// <summary>Takes from articles the sentences that name a date. Reads each article once for one page.</summary>
public sealed class DateSentences(Surroundings around, Archive archive, ITexts texts)
{
    private readonly Dictionary<int, (AnnotatedArticle Annotated, ValueList<string?> Anchors)> read = [];

    /// <param name="value">As in <see cref="DateMention.Value"/>.</param>
    public SentenceView Of(int number, string value)
    {
        var (annotated, anchors) = Read(number);
        var (article, record) = (annotated.Article, archive.Articles[number]);
        var named = annotated.Dates
            .Where(d => d.Value == value && around.Settings.Shows(d.Evidence)).ToList();
        // A full sentence of the body says more than a title or a caption.
        var best = named
            .Find(d => article.Blocks[d.At.Block].Role is BlockRole.Paragraph or BlockRole.Lead or BlockRole.Quotation)
            ?? named[0];
        var anchor = anchors[best.At.Block];
        return new(
            Wording.Time(record.Published),
            MarkedSentence.Of(
                article.Blocks[best.At.Block].Text, best.At.Span,
                named.Where(d => d.At.Block == best.At.Block).Select(d => d.At.Span)),
            around.Href(record.Address) + (anchor is null ? "" : "#" + anchor), record.Title,
            named.Count > 1 ? around.Say("entity.times", around.Number(named.Count)) : null);
    }

    private (AnnotatedArticle Annotated, ValueList<string?> Anchors) Read(int number)
    {
        if (read.TryGetValue(number, out var known)) return known;
        var annotated = texts.Read(number);
        return read[number] = (annotated, ParagraphAnchor.Of(annotated.Article));
    }
}
