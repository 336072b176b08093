using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Entities;
using StaticArchive.Compose.Home;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose;

/// <summary>A quote that runs over two paragraphs, with a picture between them, is one quote to the reader.</summary>
public sealed class UtteranceTests
{
    private const string Whole = "Chúng tôi chờ ngày này đã mười năm. Từ nay tàu lớn nào cũng cập được bến.";

    private static readonly AnnotatedArticle Article = Continued();

    [Fact]
    public void An_article_lists_it_once()
    {
        var said = Assert.Single(((ArticleView)Page().View).Said);
        Assert.Equal(Whole, said.Text);
        Assert.Equal("Trần Quân", Assert.Single(said.Speakers).Name);
    }

    [Fact]
    public void It_is_pulled_after_its_last_piece()
    {
        var pulled = Assert.Single(
            Page().Body!.Looks.Index(), l => l.Item.After.Contains("class=\"pull\"", StringComparison.Ordinal));
        Assert.Equal(3, pulled.Index);
        Assert.Contains($"“{Whole}”", pulled.Item.After, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_and_the_home_page_say_it_once()
    {
        var person = (EntityView)new EntityPages(ArticleSamples.Around).Plan(ArticleSamples.Archive, new Kept())
            .First().Make().View;
        Assert.Equal([Whole], person.Said!.First.Select(s => s.Text));
        var homes = new HomePages(ArticleSamples.Around).Plan(ArticleSamples.Archive, new Kept());
        var home = (HomeView)Assert.Single(homes).Make().View;
        Assert.Equal(Whole, home.Quote!.Text);
    }

    [Fact]
    public void What_remains_of_it_joins_no_other_quote()
    {
        var (first, rest) = (Article.Quotes[0], Article.Quotes[1]);
        var other = first with { At = new(0, new(0, Article.Article.Blocks[0].Text.Length)) };
        Assert.Equal([[other], [rest]], Utterance.In(Article with { Quotes = [other, rest] }).Select(u => u.Pieces));
        var early = first with { At = new(1, new(1, 9)) };
        Assert.Equal([[early], [rest]], Utterance.In(Article with { Quotes = [early, rest] }).Select(u => u.Pieces));
        Assert.Equal([[first, rest]], Utterance.In(Article).Select(u => u.Pieces));
    }

    private static Page Page() =>
        new ArticlePages(ArticleSamples.Around).Plan(ArticleSamples.Archive, new Kept()).ElementAt(1).Make();

    private static AnnotatedArticle Continued()
    {
        ValueList<Block> blocks =
        [
            new(BlockRole.Paragraph, "Cảng mở cửa."),
            new(BlockRole.Paragraph, "“Chúng tôi chờ ngày này đã mười năm."),
            new(BlockRole.Caption, "Cảng mới."),
            new(BlockRole.Paragraph, "“Từ nay tàu lớn nào cũng cập được bến.”, ông Quân nói."),
        ];
        var said = new Quote(
            new(1, new(1, blocks[1].Text.Length)), [new("Trần Quân", "person/tran-quan")], "nói", QuoteKind.Direct,
            new("test", 0.9));
        return ArticleSamples.Newer with
        {
            Article = ArticleSamples.Newer.Article with { Blocks = blocks },
            Mentions = [], Dates = [], Roles = [], Captions = [],
            Quotes =
            [
                said,
                said with
                {
                    At = new(3, new(1, blocks[3].Text.IndexOf('”', StringComparison.Ordinal))),
                    Continues = true,
                },
            ],
        };
    }

    private sealed class Kept : ITexts
    {
        public AnnotatedArticle Read(int article) => article == 0 ? ArticleSamples.Older : Article;
    }
}
