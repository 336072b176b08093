namespace StaticArchive.Unit.Import;

public sealed class MarkdownTests
{
    [Fact]
    public void Markup_becomes_roles_and_leaves_the_words()
    {
        var imported = Sheets.Markdown("""
            ---
            source: Báo Làng
            published: 2024-05-16
            tags:
              - Giao thông
            ---
            # Cầu *mới* thông xe

            (Báo Làng) - Cây cầu **mới** bắc qua [sông](https://example.org) đã
            được thông xe \*hôm qua\* &amp; hôm nay.

            ![Cầu nhìn từ phía nam (Ảnh: Reuters)](anh/cau.jpg)

            ## Ba năm

            > Chúng tôi đã chờ ngày này.

            - Dài hai cây số
            - Bốn làn xe

            <script>alert(1)</script>

            ![](https://cdn.example/xe.png)
            *Chiếc xe đầu tiên*
            """);
        Assert.Equal(
        [
            "Title: Cầu mới thông xe", "Dateline: (Báo Làng) -",
            "Paragraph: Cây cầu mới bắc qua sông đã|được thông xe *hôm qua* & hôm nay.",
            "Caption: Cầu nhìn từ phía nam (Ảnh: Reuters)", "Heading: Ba năm", "Quotation: Chúng tôi đã chờ ngày này.",
            "Paragraph: Dài hai cây số", "Paragraph: Bốn làn xe", "Caption: Chiếc xe đầu tiên",
        ], Sheets.Roles(imported));
        var article = imported.Article!;
        Assert.Equal(("2024/a", "Báo Làng", "2024-05-16"), (article.Id, article.Source, article.Published.ToString()));
        Assert.Equal(
            ["articles/2024/anh/cau.jpg", "https://cdn.example/xe.png"],
            article.Blocks.Select(b => b.Picture).OfType<string>());
    }

    [Fact]
    public void Pictures_outside_the_input_folder_and_scripts_are_no_pictures() => Assert.All(
        Sheets.Markdown("""
            ![a](../../../etc/passwd)

            ![b](javascript:alert(1))

            ![c](data:image/png;base64,AA)

            Lời.
            """).Article!.Blocks,
        block => Assert.Null(block.Picture));

    [Fact]
    public void Nesting_too_deep_is_a_problem_or_text() =>
        Assert.NotNull(Sheets.Markdown(
            new string('>', 5000) + " a\n\n" + string.Concat(Enumerable.Repeat("*a **b ", 500)) + "\n\nLời."));

    [Fact]
    public void Tables_and_footnotes_keep_their_words() => Assert.Equal(
        [
            "Title: Đường tàu mới", "Paragraph: Ga | km|Cảng cá | 0|Khu công nghiệp | 42",
            "Paragraph: Tàu chạy hết tuyến[1] trong 55 phút.", "Paragraph: [1] Theo ban quản lý.",
        ],
        Sheets.Roles(Sheets.Markdown("""
            # Đường tàu mới

            | Ga | km |
            |---|---:|
            | Cảng cá | 0 |
            | *Khu* công nghiệp | 42 |

            Tàu chạy hết tuyến[^ban] trong 55 phút.

            [^ban]: Theo ban quản lý.
            """)));

    [Fact]
    public void Html_between_paragraphs_is_read_as_a_page_is()
    {
        var imported = Sheets.Markdown("""
            # Đường tàu mới

            Tàu chạy hết tuyến trong 55 phút, không gặp sự cố nào.

            <!-- more -->
            <figure onclick="alert(1)"><img src="tau.png"><figcaption>Tàu rời ga. Ảnh: Lê Tân</figcaption></figure>

            <div class="note"><p>Tuyến có mười hai ga.</p><script>alert(1)</script></div>
            """);
        Assert.Equal(
        [
            "Title: Đường tàu mới", "Paragraph: Tàu chạy hết tuyến trong 55 phút, không gặp sự cố nào.",
            "Caption: Tàu rời ga. Ảnh: Lê Tân", "Paragraph: Tuyến có mười hai ga.",
        ], Sheets.Roles(imported));
        Assert.Equal("articles/2024/tau.png", imported.Article!.Blocks[2].Picture);
    }

    [Fact]
    public void Front_matter_of_other_generators_is_understood()
    {
        var imported = Sheets.Markdown("""
            ---
            layout: post
            title: Đường tàu mới
            date: 2024-05-17 23:30:00 +0700
            categories: [Giao thông, Đường sắt]
            lang: vi
            draft: false
            cover:
              image: tau.png
            ---
            Tàu chạy hết tuyến trong 55 phút.
            """);
        var article = imported.Article!;
        Assert.Equal(("2024-05-17", "vi"), (article.Published.ToString(), article.Language));
        Assert.Equal(["Giao thông", "Đường sắt"], article.Tags);
        Assert.Equal([2, 8], imported.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_draft_is_not_published()
    {
        var imported = Sheets.Markdown("---\ntitle: Nháp\ndraft: true\n---\nTàu chạy hết tuyến trong 55 phút.");
        Assert.Null(imported.Article);
        Assert.Equal(
            "input/articles/2024/a.md:1: warning: this draft is not published",
            Assert.Single(imported.Problems).ToString());
    }

    [Fact]
    public void Front_matter_in_toml_is_refused() => Assert.StartsWith(
        "input/articles/2024/a.md:1: error: expected front matter in YAML",
        Sheets.Problem(Sheets.Markdown("+++\ntitle = \"a\"\n+++\n\nTàu chạy hết tuyến.")), StringComparison.Ordinal);
}
