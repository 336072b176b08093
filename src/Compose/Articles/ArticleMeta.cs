using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>Says where an article comes from and how much of it is annotated.</summary>
public static class ArticleMeta
{
    // Vietnamese writes each syllable apart: a reader takes about as many of them a minute as English words (238 on
    // average in Brysbaert 2019, doi:10.1016/j.jml.2019.104047).
    private const int WordsAMinute = 240;

    public static MetaView Of(
        Surroundings around, Archive archive, ArticleRecord record, AnnotatedArticle annotated,
        ValueList<Passage> passages)
    {
        var article = annotated.Article;
        var from = article.PublishedFrom;
        var words = from is null ? null : Quoted(from);
        var teller = words is null ? null
            : passages.FirstOrDefault(p => p.Number > 0 && p.Block.Text.Contains(words, StringComparison.Ordinal));
        var source = record.Source >= 0 ? archive.Sources[record.Source] : null;
        return new(
            article.Source ?? around.Say("article.noSource"), source is null ? null : around.Href(source.Address),
            article.Author, Wording.Time(article.Published),
            from is null || words != from ? from : around.Say("article.dayFrom", teller is null ? from : $"“{from}”"),
            teller?.Link(around), Original(around, article.Url), Form(around, article.Form),
            article.Rights ?? around.Settings.Rights, Length(around, passages), Marks(around, annotated),
            around.Href(new Route("/" + record.Address.MarkdownFile)));
    }

    // A curator writes a sentence (suy từ “hôm qua”) or only the words of the text (hôm qua).
    private static string Quoted(string from)
    {
        var start = from.IndexOf('“', StringComparison.Ordinal) + 1;
        var end = from.IndexOf('”', start);
        return start > 0 && end > start ? from[start..end] : from;
    }

    private static LinkView? Original(Surroundings around, string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new(url!, uri!.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host) : null;

    /// <summary>How an article came into the archive, in words; null when unknown.</summary>
    public static string? Form(Surroundings around, ArticleForm? form) => form switch
    {
        ArticleForm.PlainText => around.Say("article.formText"),
        ArticleForm.WebPage => around.Say("article.formWebPage"),
        ArticleForm.Markdown => around.Say("article.formMarkdown"),
        ArticleForm.JsonLine => around.Say("article.formJsonLine"),
        _ => null,
    };

    private static string Length(Surroundings around, ValueList<Passage> passages)
    {
        var paragraphs = around.Say("article.paragraphs", around.Number(passages.Count(p => p.Number > 0)));
        var captions = passages.Count(p => p.Block.Role == BlockRole.Caption);
        var minutes = around.Say("article.minutes", around.Number(Minutes(passages)));
        return captions == 0 ? $"{paragraphs}, {minutes}"
            : $"{paragraphs}, {around.Say("article.captions", around.Number(captions))}, {minutes}";
    }

    private static int Minutes(ValueList<Passage> passages) =>
        Math.Max(1, (passages.Sum(p => Words(p.Block.Text)) + (WordsAMinute / 2)) / WordsAMinute);

    private static int Words(string text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]))) words++;
        }

        return words;
    }

    private static string Marks(Surroundings around, AnnotatedArticle annotated)
    {
        var shown = annotated.Mentions.Where(m => around.Settings.Shows(m.Evidence)).ToList();
        var reviewed = shown.Count(m => m.Evidence.Reviewed());
        return around.Say("article.marks", around.Number(shown.Count), reviewed == 0
            ? around.Say("article.noneReviewed") : around.Say("article.reviewed", around.Number(reviewed)));
    }
}
