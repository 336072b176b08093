namespace StaticArchive.Unit.Import;

/// <summary>Who wrote a report, as it is printed below it.</summary>
public sealed class BylineTests
{
    private const string Story = "Cây cầu mới bắc qua sông đã được thông xe trong sự vui mừng của người dân hai bờ.";

    [Theory]
    [InlineData("Thiên Anh (tổng hợp)", "Thiên Anh")]
    [InlineData("Theo TTXVN", null)]
    [InlineData("(Theo Reuters)", null)]
    [InlineData("Thanh Hương - Minh Tú", "Thanh Hương, Minh Tú")]
    [InlineData("THANH TÚ.", "THANH TÚ")]
    [InlineData("Tin, ảnh: Minh Tú", "Minh Tú")]
    [InlineData("H.M (Tổng hợp)", "H.M")]
    [InlineData("PV", null)]
    public void The_author_at_the_end_is_a_byline(string byline, string? author)
    {
        var imported = Sheets.Text($"{Story}\n{Story}\n{byline}\n");
        Assert.Equal("Byline: " + byline, Sheets.Roles(imported)[^1]);
        Assert.Equal(author, imported.Article!.Author);
    }

    [Fact]
    public void The_author_above_the_captions_at_the_end_is_a_byline_and_no_heading() => Assert.Equal(
        ["Byline: Lạc Thành", "Caption: Cây cầu nhìn từ phía nam trong ngày thông xe.", "Caption: Người dân hai bờ."],
        Sheets.Roles(Sheets.Text($"""
            {Story}

            {Story}

            {Story}

            Lạc Thành

            Cây cầu nhìn từ phía nam trong ngày thông xe.

            Người dân hai bờ.
            """))[^3..]);

    [Fact]
    public void An_author_longer_than_the_caption_below_is_told_by_the_words_beside_the_name() => Assert.Equal(
        ["Byline: Lạc Thành (t/h)", "Caption: Cây cầu mới."],
        Sheets.Roles(Sheets.Text($"{Story}\n\n{Story}\n\nLạc Thành (t/h)\n\nCây cầu mới.\n"))[^2..]);

    [Fact]
    public void Names_that_head_parts_of_a_story_are_headings() => Assert.Equal(
        ["Heading: Minh Tú", "Paragraph: Kỹ sư trông coi việc dựng cầu.", "Heading: Lạc Thành",
            "Paragraph: Người lái đò cuối cùng của bến sông."],
        Sheets.Roles(Sheets.Text($"""
            {Story}

            {Story}

            Minh Tú

            Kỹ sư trông coi việc dựng cầu.

            Lạc Thành

            Người lái đò cuối cùng của bến sông.
            """))[^4..]);
}
