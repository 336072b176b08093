using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Home;

/// <summary>Chooses a quote of the newest article for the home page.</summary>
public static class HomeQuotes
{
    private const int Shortest = 25;
    private const int Longest = 180;

    public static HomeQuoteView? Of(Surroundings around, Archive archive, int number, ITexts texts)
    {
        var (annotated, record) = (texts.Read(number), archive.Articles[number]);
        var quote = annotated.Quotes.FirstOrDefault(q =>
            q is { Kind: QuoteKind.Direct, Speakers.Count: > 0, At.Span.Length: >= Shortest and <= Longest }
            && around.Settings.Shows(q.Evidence));
        if (quote is null) return null;
        var anchor = ParagraphAnchor.Of(annotated.Article)[quote.At.Block];
        return new(
            quote.At.Span.Of(annotated.Article.Blocks[quote.At.Block].Text).Trim(),
            Speakers.Of(around, archive, quote)[0], Speakers.RoleOf(annotated, quote.Speakers[0]),
            around.Href(record.Address) + (anchor is null ? "" : "#" + anchor), record.Title);
    }
}
