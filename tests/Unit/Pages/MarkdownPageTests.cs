using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Unit.Pages;

public sealed class MarkdownPageTests
{
    private static readonly Arbitrary<AnnotatedArticle> Articles = Arb.From(Nasty.Article);
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);
    private static readonly MarkdownPipeline Strict = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();
    private static readonly MarkdownPipeline Extended = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseFootnotes().UseDefinitionLists()
        .UseTaskLists().UseMathematics().UseGenericAttributes().UseListExtras().UseFigures().UseAbbreviations().Build();

    private static string? AddressOf(string id) => id.Length % 2 == 0 ? "/nhan-vat/mau/" : null;

    [Fact]
    public void What_was_written_is_read_again() => Check.One(Many, Prop.ForAll(Articles, article =>
    {
        var (read, problems) = MarkdownPage.Read("a.md", MarkdownPage.Write(article, AddressOf));
        Assert.Empty(problems);
        Assert.Equal(article, read);
    }));

    [Fact]
    public void A_CommonMark_program_sees_the_same_words() => Check.One(Many, Prop.ForAll(Articles, article =>
    {
        var page = MarkdownPage.Write(article, AddressOf);
        var texts = article.Article.Blocks.Where(b => b.Role is not BlockRole.Title).Select(b => b.Text).ToList();
        Assert.Equal(texts, Blocks(page, Strict).Select(Words));
        Assert.Equal(texts, Blocks(page, Extended).Select(Words));
    }));

    [Fact]
    public void Blocks_have_their_kinds() => Check.One(Many.WithMaxTest(200), Prop.ForAll(Articles, article =>
    {
        var roles = article.Article.Blocks.Where(b => b.Role is not BlockRole.Title).Select(b => b.Role);
        var kinds = Blocks(MarkdownPage.Write(article, AddressOf), Extended).Select(b => b.GetType());
        Assert.Equal(roles.Select(r => r switch
        {
            BlockRole.Heading => typeof(HeadingBlock),
            BlockRole.Quotation => typeof(QuoteBlock),
            _ => typeof(ParagraphBlock),
        }), kinds);
    }));

    private static IEnumerable<Markdig.Syntax.Block> Blocks(string page, MarkdownPipeline pipeline) =>
        Markdown.Parse(page, pipeline)
            .Where(b => b is not (Markdig.Extensions.Yaml.YamlFrontMatterBlock or LinkReferenceDefinitionGroup));

    private static string Words(Markdig.Syntax.Block block)
    {
        Assert.IsNotType<Table>(block);
        var leaf = block is QuoteBlock quote ? (LeafBlock)Assert.Single(quote) : (LeafBlock)block;
        return string.Concat(leaf.Inline!.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => "\n",
            LinkInline or ContainerInline { Parent: null } => "",
            _ => $"<{inline.GetType().Name}>",
        }));
    }
}
