using System.Text;

namespace StaticArchive.Unit.Import;

public sealed class PlainTextTests
{
    private const string Story = "Cây cầu mới bắc qua sông đã được thông xe trong sự vui mừng của người dân hai bờ.";

    [Fact]
    public void A_dateline_alone_on_its_line_is_a_block_and_names_the_source()
    {
        var imported = Sheets.Text($"(VTC News) -\n\n{Story}\n");
        Assert.Equal(["Dateline: (VTC News) -", "Paragraph: " + Story], Sheets.Roles(imported));
        Assert.Equal("VTC News", imported.Article!.Source);
    }

    [Theory]
    [InlineData("(Dân trí) - ", "(Dân trí) -", "Dân trí")]
    [InlineData("(NLĐO)- ", "(NLĐO)-", "Người Lao Động")]
    [InlineData("TTO - ", "TTO -", "Tuổi Trẻ")]
    [InlineData("NDĐT – ", "NDĐT –", "Nhân Dân")]
    [InlineData("VOV.VN - ", "VOV.VN -", "VOV")]
    [InlineData("Hà Nội (TTXVN) - ", "Hà Nội (TTXVN) -", "TTXVN")]
    [InlineData("Hà Nội (TTXVN 12/5) - ", "Hà Nội (TTXVN 12/5) -", "TTXVN")]
    [InlineData("(Báo Làng) - ", "(Báo Làng) -", null)]
    public void A_dateline_before_the_first_paragraph_is_cut_from_it(string start, string dateline, string? source)
    {
        var imported = Sheets.Text(start + Story);
        Assert.Equal(["Dateline: " + dateline, "Paragraph: " + Story], Sheets.Roles(imported));
        Assert.Equal(source, imported.Article!.Source);
    }

    [Theory]
    [InlineData("Quan hệ Mỹ - Trung đang bước vào một giai đoạn mới với nhiều thách thức.")]
    [InlineData("Ông Kim Jong - un đã tới thăm nhà máy vào sáng nay cùng các quan chức.")]
    [InlineData("Deir ez - Zor là thành phố lớn nhất ở miền đông đất nước này.")]
    [InlineData("Nguyễn Văn A (SN 1990) - nghi phạm trong vụ án - đã ra đầu thú chiều nay.")]
    [InlineData("Bà Rịa - Vũng Tàu công bố kế hoạch xây một cây cầu mới.")]
    public void Names_with_a_dash_are_no_dateline(string text) =>
        Assert.Equal(["Paragraph: " + text], Sheets.Roles(Sheets.Text(text)));

    [Theory]
    [InlineData("Bộ trưởng Lê Văn Tám tại lễ khánh thành (Ảnh: Reuters).")]
    [InlineData("Bộ trưởng Lê Văn Tám tại lễ khánh thành. (Ảnh: Getty)")]
    [InlineData("Bộ trưởng Lê Văn Tám tại lễ khánh thành - Ảnh: REUTERS")]
    [InlineData("Bộ trưởng Lê Văn Tám tại lễ khánh thành. Ảnh: AFP/Getty.")]
    [InlineData("Bộ trưởng Lê Văn Tám tại lễ khánh thành (ảnh CTV)")]
    [InlineData("Bộ trưởng Lê Văn Tám tại lễ khánh thành - Ảnh chụp màn hình")]
    [InlineData("Bản đồ vùng lũ. Đồ họa: Minh Tú.")]
    [InlineData("Ảnh minh họa.")]
    public void A_line_with_a_credit_is_a_caption_even_as_first_line(string caption) =>
        Assert.Equal(
            ["Caption: " + caption, "Paragraph: " + Story, "Paragraph: " + Story],
            Sheets.Roles(Sheets.Text($"{caption}\n{Story}\n{Story}")));

    [Theory]
    [InlineData("Chiếc cầu (ảnh nhỏ) được xây năm ngoái.")]
    [InlineData("Theo ông, có ba nguồn: ngân sách, vay và dân góp.")]
    [InlineData("Ông nói: “Đây là bức ảnh: đẹp”.")]
    public void Words_about_pictures_are_no_credit(string text) =>
        Assert.StartsWith("Paragraph", Sheets.Roles(Sheets.Text(text))[0], StringComparison.Ordinal);

    [Fact]
    public void Title_lead_and_paragraphs_are_told_apart_by_empty_lines()
    {
        var imported = Sheets.Text($"""
            Cầu mới thông xe sau ba năm xây dựng

            Người dân hai bờ vui mừng.

            {Story}
            Đường dẫn
            {Story}
            Minh Tú

            Cây cầu nhìn từ phía nam.

            """);
        Assert.Equal(
        [
            "Title: Cầu mới thông xe sau ba năm xây dựng", "Lead: Người dân hai bờ vui mừng.",
            "Paragraph: " + Story, "Heading: Đường dẫn",
            "Paragraph: " + Story, "Byline: Minh Tú", "Caption: Cây cầu nhìn từ phía nam.",
        ], Sheets.Roles(imported));
        Assert.False(imported.Article!.TitleDerived);
    }

    [Fact]
    public void Lines_broken_to_fit_a_page_stay_one_paragraph()
    {
        const string Broken = """
            Cây cầu mới bắc qua sông đã được thông xe trong sự
            vui mừng của người dân hai bờ, những người đã chờ đợi
            ngày này suốt ba năm qua.
            """;
        Assert.Equal(
            ["Paragraph: " + Broken.ReplaceLineEndings("|"), "Paragraph: " + Story],
            Sheets.Roles(Sheets.Text($"{Broken}\n\n{Story}")));
    }

    [Fact]
    public void A_source_is_named_as_the_archive_names_it() =>
        Assert.Equal("VTC News", Sheets.Text(Story, "source: Báo điện tử VTC News\n").Article!.Source);

    [Fact]
    public void A_sidecar_says_what_the_text_does_not()
    {
        var article = Sheets.Text(Story, """
            id: cau-moi
            title: Cầu mới
            published: 2024-05
            tags: [Giao thông, Cầu]
            url: https://example.org/cau
            note: x

            """).Article!;
        Assert.Equal(
            ("cau-moi", "Cầu mới", false, "2024-05"),
            (article.Id, article.Title, article.TitleDerived, article.Published.ToString()));
        Assert.Equal(["Giao thông", "Cầu"], article.Tags);
    }

    [Fact]
    public void The_id_is_the_path_and_the_text_is_composed()
    {
        var article = Sheets.Text(Story.Normalize(NormalizationForm.FormD)).Article!;
        Assert.Equal(("a", Story), (article.Id, article.Blocks[0].Text));
    }

    [Fact]
    public void An_article_without_date_gets_what_its_text_tells()
    {
        var article = Sheets.Text("Ngày 16/5, cây cầu mới bắc qua sông đã được thông xe.").Article!;
        Assert.Equal(("--05-16", "Ngày 16/5"), (article.Published.ToString(), article.PublishedFrom));
    }

    [Fact]
    public void Utf_16_is_read_with_its_mark()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8 })
        {
            Assert.Equal(
                ["Paragraph: " + Story],
                Sheets.Roles(Sheets.Text([.. encoding.GetPreamble(), .. encoding.GetBytes(Story)])));
        }
    }
}
