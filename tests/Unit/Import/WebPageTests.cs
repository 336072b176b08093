using System.Text;

namespace StaticArchive.Unit.Import;

public sealed class WebPageTests
{
    private const string First =
        "Cây cầu mới bắc qua sông đã được thông xe trong sự vui mừng của người dân hai bờ, "
        + "sau ba năm xây dựng liên tục.";

    private const string Second =
        "Công trình dài hai cây số, có bốn làn xe, được khởi công từ ba năm trước "
        + "bằng vốn của tỉnh và của nhân dân đóng góp.";

    private const string Page = $$"""
        <!doctype html><html lang="vi-VN"><head><meta charset="utf-8"><title>Cầu mới thông xe | Báo Làng</title>
        <link rel="canonical" href="https://lang.example/cau-moi.html">
        <meta property="og:title" content="Cầu mới thông xe"><meta property="og:site_name" content="Báo Làng">
        <meta property="article:published_time" content="2024-05-16T23:30:00+07:00">
        <script>var x = "<p>không phải bài</p>";</script><style>p { color: red }</style></head>
        <body class="has-sidebar"><nav><a href="/">Trang chủ</a> <a href="/the-thao">Thể thao</a></nav>
        <article><h1>Cầu mới thông xe</h1>
        <p class="sapo">(Báo Làng) - Người dân hai bờ vui mừng trong ngày hội lớn của quê hương.</p>
        <p>{{First}}</p>
        <figure><img src="a_files/cau%20moi.jpg" onerror="alert(1)">
        <figcaption>Cầu mới nhìn từ phía nam <span>(Ảnh: Reuters)</span></figcaption></figure>
        <h2>Ba năm chờ đợi</h2>
        <p>{{Second}}<script>alert(1)</script></p>
        <figure><img data-src="https://cdn.example/xe.png" src="data:image/gif;base64,AAAA">
        <figcaption>Chiếc xe đầu tiên</figcaption></figure>
        <blockquote><p>Chúng tôi đã chờ ngày này rất lâu rồi.</p></blockquote>
        <p><a href="/khac">Xem thêm: Cầu cũ bị tháo dỡ</a></p>
        <p>Minh Tú</p>
        <div class="related-news"><p>Tin liên quan thứ nhất nói về một cây cầu khác ở rất xa nơi này.</p></div>
        </article><aside><p>Quảng cáo dài dòng về một món hàng không ai cần đến bao giờ cả.</p></aside>
        <div id="comments"><p>Bình luận của một bạn đọc rất hài lòng về cây cầu mới này.</p></div></body></html>
        """;

    [Fact]
    public void A_page_gives_its_article_and_nothing_else()
    {
        var imported = Sheets.Web(Page);
        Assert.Equal(
        [
            "Title: Cầu mới thông xe", "Dateline: (Báo Làng) -",
            "Lead: Người dân hai bờ vui mừng trong ngày hội lớn của quê hương.", "Paragraph: " + First,
            "Caption: Cầu mới nhìn từ phía nam (Ảnh: Reuters)", "Heading: Ba năm chờ đợi", "Paragraph: " + Second,
            "Caption: Chiếc xe đầu tiên", "Quotation: Chúng tôi đã chờ ngày này rất lâu rồi.", "Byline: Minh Tú",
        ], Sheets.Roles(imported));
        var article = imported.Article!;
        Assert.Equal(
            ("2024-05-16", "Báo Làng", "https://lang.example/cau-moi.html", "vi"),
            (article.Published.ToString(), article.Source, article.Url, article.Language));
        Assert.Equal(
            ["articles/a_files/cau moi.jpg", "https://cdn.example/xe.png"],
            article.Blocks.Select(b => b.Picture).OfType<string>());
    }

    [Fact]
    public void Linked_data_speaks_first()
    {
        var article = Sheets.Web($$"""
            <title>x</title><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{
            "@type":["NewsArticle"],"headline":"Cầu mới thông xe","datePublished":"2023-02-01",
            "author":[{"name":"Minh Tú"},{"name":"Lan Anh"}],"publisher":{"name":"Báo Làng"},
            "url":"javascript:alert(1)"}]}</script>
            <div><p>{{First}}</p><p>{{Second}}</p></div>
            """).Article!;
        Assert.Equal(
            ("Cầu mới thông xe", "2023-02-01", "Minh Tú, Lan Anh", "Báo Làng", null),
            (article.Title, article.Published.ToString(), article.Author, article.Source, article.Url));
    }

    [Fact]
    public void Without_signs_the_densest_text_is_the_article()
    {
        var imported = Sheets.Web($"""
            <div class=x><p>Trang chủ</p><p>Liên hệ với chúng tôi</p></div><div><time datetime="2022-01-02">2/1</time>
            <div>{First}<br><br>{Second}<br></div></div><div><a href=1>Một bài khác rất dài về chuyện khác hẳn</a>
            <a href=2>Một bài khác nữa cũng dài như thế</a></div>
            """);
        Assert.Equal(["Paragraph: " + First, "Paragraph: " + Second], Sheets.Roles(imported));
        Assert.Equal("2022-01-02", imported.Article!.Published.ToString());
    }

    [Fact]
    public void The_page_says_its_own_charset()
    {
        var html = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=utf-16\"></head>"
            + $"<body><p>{First}</p></body>";
        Assert.Equal(["Paragraph: " + First], Sheets.Roles(Sheets.Web(html)));
        var western = Encoding.Latin1.GetBytes("<meta charset=windows-1252><body><p>Caf\u00e9 \u0093ngon\u0094</p>");
        Assert.Equal(["Paragraph: Café “ngon”"], Sheets.Roles(Sheets.Web(western)));
    }

    [Theory]
    [InlineData("<div>", 1000, true)]
    [InlineData("<b>", 1000, true)]
    [InlineData("<p>x", 20_000, true)]
    [InlineData("<div>", 200_000, false)]
    [InlineData("<a><b>", 200_000, false)]
    public void Nested_elements_do_no_harm(string tag, int times, bool read)
    {
        const string refused = "input/articles/a.html:1: error: "
            + "expected a saved web page, found elements nested too deep";
        var imported = Sheets.Web(string.Concat(Enumerable.Repeat(tag, times)) + $"<p>{First}</p>");
        if (read) Assert.Contains("Paragraph: " + First, Sheets.Roles(imported));
        else Assert.Equal(refused, Sheets.Problem(imported));
    }

    [Theory]
    [InlineData("", "input/articles/a.html:1: error: expected a saved web page, found an empty file")]
    [InlineData("<p>a\0b", "input/articles/a.html:1: error: expected a saved web page, found a binary file")]
    [InlineData("<meta charset=klingon><p>a",
        "input/articles/a.html:1: error: expected a charset that is known, such as utf-8 or windows-1258")]
    [InlineData("<script>1</script>", "input/articles/a.html:1: error: expected the text of an article, found none")]
    public void A_page_without_an_article_is_one_error(string html, string problem) =>
        Assert.Equal(problem, Sheets.Problem(Sheets.Web(html)));
}
