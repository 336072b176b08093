using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Frame;
using StaticArchive.Engine.Render;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Unit.Compose;

public sealed class ArticleMarkdownTests
{
    private const string Picture = "articles/anh (1).jpg";

    private static readonly AnnotatedArticle Article = ArticleSamples.Newer with
    {
        Article = ArticleSamples.Newer.Article with
        {
            Blocks =
            [
                ArticleSamples.Newer.Article.Blocks[0] with { Picture = Picture },
                .. ArticleSamples.Newer.Article.Blocks.Skip(1),
            ],
        },
    };

    [Fact]
    public void A_kept_picture_is_shown_where_it_is_published_and_its_path_is_read_again()
    {
        var page = new ArticlePages(Around(path => path == Picture ? new(new("/pictures/ab/abc.jpg"), 3, 2) : null))
            .Plan(ArticleSamples.Archive, new Kept()).ElementAt(1).Make();
        Assert.Contains(
            "\n![](/kho/pictures/ab/abc.jpg)Ông [Trần Quân](/kho/nhan-vat/tran-quan/) ở cảng",
            page.Body!.Text,
            StringComparison.Ordinal);

        var read = MarkdownPage.Read("a.md", page.Body.Text).Article;
        Assert.Equal(Article, read! with { Tags = [], Related = [] });

        var story = MarkdownBlocks.Slots(page.Body)["story"];
        Assert.Equal(2, story.Split("<img ").Length);
        Assert.Contains("src=\"/kho/pictures/ab/abc.jpg\" width=\"3\"", story, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_pictures_of_the_article_are_looked_for()
    {
        var asked = new List<string>();
        var unknown = Article with
        {
            Mentions = [.. Article.Mentions.Select(m => m with { EntityId = "auto/person-0" })],
        };
        ArticleMarkdown.Of(Around(path => { asked.Add(path); return null; }), ArticleSamples.Archive, unknown);
        Assert.Equal([Picture], asked);
    }

    [Fact]
    public void A_page_written_before_pictures_are_published_keeps_their_paths()
    {
        var text = ArticleMarkdown.Of(ArticleSamples.Settings, ArticleSamples.Archive, Article);
        Assert.DoesNotContain("![]", text, StringComparison.Ordinal);
        Assert.Equal(Article, MarkdownPage.Read("a.md", text).Article);
    }

    private static Surroundings Around(Func<string, KeptPicture?> pictureAt) =>
        ArticleSamples.Around with { PictureAt = pictureAt };

    private sealed class Kept : ITexts
    {
        public AnnotatedArticle Read(int article) => article == 0 ? ArticleSamples.Older : Article;
    }
}
