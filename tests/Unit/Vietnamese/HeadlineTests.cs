using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Vietnamese;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("Chiều 3/4, Sở Xây dựng cho biết, cây cầu mới sẽ thông xe vào tháng 9. Đó là tin vui.", "Cây cầu mới sẽ thông xe vào tháng 9")]
    [InlineData("Hôm 3/4, trong cuộc gặp với ông Lê Văn Tám, người đứng đầu xã, Chủ tịch tỉnh hứa xây cầu.", "Chủ tịch tỉnh hứa xây cầu")]
    [InlineData("Theo báo Làng, cây cầu mới bắc qua sông sẽ thông xe.", "Cây cầu mới bắc qua sông sẽ thông xe")]
    [InlineData("Chủ tịch tỉnh cho biết, ông sẽ xây cầu mới.", "Chủ tịch tỉnh cho biết, ông sẽ xây cầu mới")]
    [InlineData("Đường từ TP. Vinh tới nhà ông Robert J. Smith dài ba cây số. Rất xa.", "Đường từ TP. Vinh tới nhà ông Robert J. Smith dài ba cây số")]
    public void The_first_sentence_loses_when_and_who_says(string paragraph, string headline) => Assert.Equal(headline, Headline.From([paragraph]));

    [Fact]
    public void A_quotation_is_no_headline_while_another_sentence_is() =>
        Assert.Equal("Cây cầu mới đã được thông xe", Headline.From(["“Tôi rất vui”, ông Tám nói.", "Cây cầu mới đã được thông xe."]));

    [Fact]
    public void A_long_sentence_ends_at_a_clause() => Assert.Equal(
        "Cây cầu mới bắc qua sông được thông xe trong sự vui mừng của người dân hai bờ",
        Headline.From(["Cây cầu mới bắc qua sông đã được thông xe trong sự vui mừng của người dân hai bờ, những người đã chờ đợi ngày này suốt ba năm qua."]));

    [Fact]
    public void A_long_role_keeps_its_office() => Assert.Equal(
        "Thứ trưởng Bộ Giao thông bày tỏ lo ngại về tiến độ của cây cầu mới",
        Headline.From(["Thứ trưởng Bộ Giao thông phụ trách xây dựng cầu đường và các công trình trọng điểm phía Bắc Lê Văn Tám đã bày tỏ lo ngại về tiến độ của cây cầu mới."]));

    [Fact]
    public void Nothing_gives_nothing() => Assert.Equal("", Headline.From([]));
}
