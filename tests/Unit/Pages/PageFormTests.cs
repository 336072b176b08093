using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Unit.Pages;

public sealed class PageFormTests
{
    private static readonly AnnotatedArticle Article = new(new(
        "2024/tau-ca", "Tàu cá cứu người: 5 phút", false, new(2024, 5, 17), null, "Báo Mẫu", null,
        "https://example.org/a", "vi", null, ["Biển đảo"],
        [
            new(BlockRole.Title, "Tàu cá cứu người: 5 phút"),
            new(BlockRole.Lead, "🚢 Ông Trần Mẫu (ảnh) kể lại."),
            new(BlockRole.Heading, "Chuyến #1"),
            new(BlockRole.Quotation, "- Tôi thấy họ.\nHọ vẫy tay!"),
            new(BlockRole.Caption, "Con tàu (Ảnh: Báo Mẫu)", "articles/tau.jpg"),
        ]))
    {
        Tags = ["Biển đảo"],
        Mentions = [new(new(1, new(7, 15)), EntityType.Person, "Trần Mẫu", "person/mau", new("title", 0.95))],
        Quotes =
        [
            new(
                new(3, new(0, 14)), [new("Trần Mẫu", "person/mau")], null, QuoteKind.Direct,
                new("paragraph", 0.7, ReviewState.Confirmed)),
        ],
    };

    private static string Page => MarkdownPage.Write(Article, id => id switch
    {
        "person/mau" => "/nhan-vat/tran-mau/",
        "articles/tau.jpg" => "/anh/1a2b.jpg",
        _ => null,
    });

    private const string Mention = "{block: 1, start: 6, end: 14, type: PER, id: person/mau, name: Trần Mẫu, "
        + "rule: title, confidence: 0.95, state: auto}";

    private const string Quote = "{block: 3, start: 0, end: 14, kind: direct, "
        + "speakers: [{name: Trần Mẫu, id: person/mau}], rule: paragraph, confidence: 0.7, state: confirmed}";

    [Fact]
    public void A_page_is_readable() => Assert.Equal(
        $$"""
        ---
        id: "2024/tau-ca"
        title: "Tàu cá cứu người: 5 phút"
        published: 2024-05-17
        source: Báo Mẫu
        url: "https://example.org/a"
        language: vi
        tags: [Biển đảo]
        given-tags: [Biển đảo]
        blocks:
          - {role: title}
          - {role: lead, hash: "HASH"}
          - {role: heading, hash: "HASH"}
          - {role: quotation, hash: "HASH"}
          - {role: caption, hash: "HASH", picture: articles/tau.jpg}
        mentions:
          - {{Mention}}
        quotes:
          - {{Quote}}
        ---

        🚢 Ông [Trần Mẫu](/nhan-vat/tran-mau/) (ảnh) kể lại.

        ## Chuyến \#1

        > \- Tôi thấy họ.
        > Họ vẫy tay!

        ![](/anh/1a2b.jpg)Con tàu (Ảnh: Báo Mẫu)

        """,
        System.Text.RegularExpressions.Regex.Replace(Page, "hash: \"[0-9a-f]{8}\"", "hash: \"HASH\""));

    [Fact]
    public void A_page_with_line_ends_of_Windows_is_the_same_page() =>
        Assert.Equal(Article, MarkdownPage.Read("a.md", Page.Replace("\n", "\r\n", StringComparison.Ordinal)).Article);

    [Theory]
    [InlineData("kể lại", "nói lại", 22, "changed")]
    [InlineData("block: 1, start: 6", "block: 9, start: 6", 17, "stretch")]
    [InlineData("end: 14, type", "end: 140, type", 17, "stretch")]
    [InlineData("type: PER", "type: CAT", 17, "PER, ORG, PLA, EVT")]
    [InlineData("published: 2024-05-17", "published: 2024-13-45", 4, "a date such as")]
    [InlineData("rule: title", "rule: [", 17, "YAML")]
    [InlineData("state: auto", "estate: auto", 17, "\"state\"")]
    [InlineData("## Chuyến", "Chuyến", 24, "heading")]
    [InlineData("language: vi\n", "language: vi\nlanguage: vi\n", 8, "once")]
    [InlineData("\n\n## ", "\n\nMột đoạn mới.\n\n## ", 24, "heading")]
    public void What_no_longer_fits_is_a_problem_with_its_line(string was, string now, int line, string word)
    {
        var (article, problems) = MarkdownPage.Read("a.md", Page.Replace(was, now, StringComparison.Ordinal));
        Assert.Null(article);
        Assert.Contains(problems, p => p.Line == line && p.Sentence.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_Markdown_is_no_article_page() =>
        Assert.Equal(1, Assert.Single(MarkdownPage.Read("a.md", "# Tiêu đề\n").Problems).Line);

    [Fact]
    public void Entities_and_tags_have_pages_too()
    {
        ListedArticle[] articles = [new("Một [bài]", "/bai-viet/1/", "17/5/2024"), new("Hai", "/bai-viet/2/", null)];
        Assert.Equal(
            "---\nid: person/mau\ntitle: Trần Mẫu\ntype: person\ndescription: Ngư dân\n---\n\n# Trần Mẫu\n\nNgư dân\n\n"
            + "- [Một \\[bài\\]](/bai-viet/1/) (17/5/2024)\n- [Hai](/bai-viet/2/)\n",
            EntityPage.Write("person/mau", "Trần Mẫu", "person", "Ngư dân", articles));
        Assert.Equal(
            "---\ntitle: Biển đảo\ntype: tag\n---\n\n# Biển đảo\n\n- [Hai](/bai-viet/2/)\n",
            TagPage.Write("Biển đảo", articles[1..]));
    }
}
