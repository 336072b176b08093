using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Quotes;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>One page for each article, made from its Markdown.</summary>
public sealed class ArticlePages(Surroundings around) : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        archive.Articles.Select((record, number) => new PlannedPage(
            record.Address, () => Make(archive, record, texts.Read(number))));

    private Page Make(Archive archive, ArticleRecord record, AnnotatedArticle read)
    {
        var annotated = ArticleMarkdown.Gathered(archive, record, read);
        var (passages, offices) = (Passage.Of(annotated.Article), new Offices(around, annotated));
        var entry = ArticleFeeds.Entry(around, archive, record, annotated.Article);
        return new(
            record.Address, "article", View(archive, record, annotated, passages, offices),
            new(record.Title, Updated: record.Published?.Full, Entry: entry,
                Embed: ArticleEmbed.Of(around, record, annotated.Article)),
            Body(archive, annotated, passages, offices));
    }

    private MarkdownBody Body(Archive archive, AnnotatedArticle annotated, ValueList<Passage> passages, Offices offices)
    {
        var pulled = PullQuotes.Of(around, archive, annotated, passages, offices);
        var looks = new BlockLooks(around, annotated, new(around, archive, annotated), pulled).Of(passages);
        var text = ArticleMarkdown.Of(around, archive, annotated);
        return new(text, looks);
    }

    private ArticleView View(
        Archive archive, ArticleRecord record, AnnotatedArticle annotated, ValueList<Passage> passages, Offices offices)
    {
        var article = annotated.Article;
        var names = ArticleNames.Of(around, archive, annotated, passages);
        return new(
            Frames.Of(around, Head(archive, record, annotated)),
            article.Language == around.Settings.Language ? null : article.Language,
            PieceView.Title(archive, record),
            article.TitleDerived ? around.Say("article.derived") : null,
            ArticleCrumbs.Of(around, article.Published),
            around.Href(CardShard.Folder),
            ArticleMeta.Of(around, archive, record, annotated, passages),
            names,
            ArticleDates.Of(around, annotated, passages),
            Tags(archive, record),
            Said(archive, annotated, passages, offices),
            RelatedArticles.Of(around, archive, record),
            Citations.Of(around, record, article),
            RelatedArticles.Turn(around, archive, record),
            Reporting.Link(around, record.Title, record.Address));
    }

    private PageHead Head(Archive archive, ArticleRecord record, AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        return new(record.Address, article.Title, record.Summary)
        {
            HasMarkdown = true, HasEmbed = true,
            Article = new(
                Day(article.Published), article.Author, Authors.Of(article.Author), article.Source, article.Language,
                record.TagNames),
            Picture = article.Blocks.Select(b => b.Picture is { } path ? around.PictureAt(path) : null)
                .FirstOrDefault(p => p is not null)?.Address,
            JsonLd = NewsArticleJson.Of(around, archive, record, annotated),
            Scripts = ["article.js"],
        };
    }

    // EDTF; a date without a year says nothing to machines.
    private static string? Day(PartialDate? published) =>
        published is { Year: not null } day ? day.ToString() : null;

    private ValueList<TagView> Tags(Archive archive, ArticleRecord record)
    {
        var pages = record.Tags.Select(t => archive.Tags[t])
            .ToDictionary(t => t.Name, t => t.Address, StringComparer.Ordinal);
        return record.TagNames.Select(name => new TagView(
            name, pages.TryGetValue(name, out var address) ? around.Href(address) : null)).ToValueList();
    }

    private ValueList<SaidView> Said(
        Archive archive, AnnotatedArticle annotated, ValueList<Passage> passages, Offices offices) =>
        Quotations.Of(around, archive, annotated, offices)
            .Select(q => new SaidView(q.Anchor, q.Text, q.Speakers, q.Role, passages[q.Block].Link(around)))
            .ToValueList();
}
