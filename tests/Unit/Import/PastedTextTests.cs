namespace StaticArchive.Unit.Import;

/// <summary>Texts as people copy them from web sites, mails and old files.</summary>
public sealed class PastedTextTests
{
    private const string Title = "Tàu ven biển chạy thử thành công";
    private const string Story = "Đoàn tàu thử nghiệm đã chạy hết quãng đường dài 42 km mà không gặp sự cố nào.";

    [Theory]
    [InlineData("Thứ sáu, 17/5/2024, 10:00 (GMT+7)")]
    [InlineData("17/05/2024 10:12 GMT+7")]
    [InlineData("17/05/2024")]
    [InlineData("Đăng ngày: 17/05/2024 - 10:00")]
    [InlineData("Cập nhật lúc 9h30 ngày 17-5-2024")]
    [InlineData("LĐO | Thứ sáu, 17/05/2024 10:00 (GMT+7)")]
    [InlineData("17 tháng 5 năm 2024")]
    public void A_line_with_the_day_tells_the_day_of_publication(string line)
    {
        var imported = Sheets.Text($"{Title}\n{line}\n\nTTO - {Story}\n\n{Story}\n");
        Assert.Equal(
        [
            "Title: " + Title, "Dateline: " + line, "Dateline: TTO -", "Paragraph: " + Story, "Paragraph: " + Story,
        ], Sheets.Roles(imported));
        Assert.Equal(("2024-05-17", null), (imported.Article!.Published.ToString(), imported.Article.PublishedFrom));
    }

    [Theory]
    [InlineData("Ngày 17/5/2024 là ngày hội của cả làng")]
    [InlineData("Từ 17/5/2024 đến 19/5/2024")]
    [InlineData("17/5")]
    public void A_line_that_says_more_or_less_is_no_day_of_publication(string line) =>
        Assert.DoesNotContain("Dateline: " + line, Sheets.Roles(Sheets.Text($"{Title}\n\n{line}\n\n{Story}")));

    [Fact]
    public void The_day_in_a_dateline_comes_before_the_days_of_the_story()
    {
        var article = Sheets.Text($"Hà Nội, 17/5 (TTXVN) - Chiều 16/5, {Story}").Article!;
        Assert.Equal(("--05-17", "17/5"), (article.Published.ToString(), article.PublishedFrom));
        Assert.Equal("TTXVN", article.Source);
    }

    [Fact]
    public void An_outlet_in_brackets_needs_no_dash_when_it_is_known()
    {
        Assert.Equal(["Dateline: (TNO)", "Paragraph: " + Story], Sheets.Roles(Sheets.Text("(TNO) " + Story)));
        Assert.Equal(["Paragraph: (Tiếp) " + Story], Sheets.Roles(Sheets.Text("(Tiếp) " + Story)));
    }

    [Fact]
    public void A_title_may_stand_below_a_picture_and_above_the_day()
    {
        const string Caption = "Đoàn tàu rời ga sáng nay. (Ảnh: Lê Tân)";
        Assert.Equal(["Caption: " + Caption, "Title: " + Title, "Dateline: 17/05/2024 10:12", "Paragraph: " + Story],
            Sheets.Roles(Sheets.Text($"{Caption}\n\n{Title}\n17/05/2024 10:12\n\n{Story}")));
        Assert.Equal(["Caption: " + Caption, "Dateline: TTO -", "Paragraph: " + Title, "Paragraph: " + Story],
            Sheets.Roles(Sheets.Text($"{Caption}\n\nTTO - {Title}\n\n{Story}")));
    }

    [Fact]
    public void Author_and_agency_may_both_stand_at_the_end()
    {
        const string Report = $"{Title}\n\n{Story}\n\n{Story}\n\n";
        string[] both = ["Byline: Hải Minh", "Byline: Theo Reuters"];
        Assert.Equal(both, Sheets.Roles(Sheets.Text(Report + "Hải Minh\n\nTheo Reuters"))[^2..]);
        Assert.Equal("Byline: (TTXVN)", Sheets.Roles(Sheets.Text(Report + "(TTXVN)"))[^1]);
    }

    [Fact]
    public void Lines_broken_to_fit_a_page_are_joined_without_empty_lines_between_paragraphs()
    {
        const string First = """
            Chiều nay, đoàn tàu thử nghiệm của tuyến đường sắt ven biển đã chạy
            hết quãng đường dài 42 km mà không gặp sự cố nào, theo báo cáo của
            ban quản lý.
            """;
        const string Second = """
            Người dân hai bên tuyến mong tàu chạy sớm để không còn phải đi vòng
            qua quốc lộ.
            """;
        Assert.Equal(
        [
            "Title: " + Title,
            "Paragraph: " + First.ReplaceLineEndings("|"),
            "Paragraph: " + Second.ReplaceLineEndings("|"),
        ], Sheets.Roles(Sheets.Text($"{Title}\n{First}\n{Second}\n")));
    }

    [Fact]
    public void An_indented_line_begins_a_paragraph()
    {
        const string Text = """
                Chiều nay, đoàn tàu thử nghiệm của tuyến đường sắt ven biển đã
            chạy hết quãng đường dài 42 km mà không gặp sự cố nào, theo báo cáo
                Người dân hai bên tuyến mong tàu chạy sớm để không phải đi vòng
            qua quốc lộ.
            """;
        Assert.Equal(2, Sheets.Roles(Sheets.Text(Text)).Length);
    }
}
