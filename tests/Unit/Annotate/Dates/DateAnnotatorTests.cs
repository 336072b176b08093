using StaticArchive.Annotate.Dates;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Annotate.Dates;

public sealed class DateAnnotatorTests
{
    private static Found Dates(string text, string? published) =>
        new(new DateAnnotator().Annotate(new(Written.Article(text, published))).Dates.ToArray());

    [Fact]
    public void A_written_year_is_not_inferred() =>
        Assert.False(Dates("Ngày 1/2/2020 trời mưa.", "2021-01-01").Only.Inferred);

    [Fact]
    public void A_year_from_the_day_of_publication_is_inferred() =>
        Assert.True(Dates("Ngày 1/2 trời mưa.", "2021-03-01").Only.Inferred);

    [Fact]
    public void Counting_back_over_a_leap_day_works() =>
        Assert.Equal("2020-02-29", Dates("Hôm qua trời mưa.", "2020-03-01").Only.Value);

    [Fact]
    public void A_caption_does_not_say_which_day_the_story_means()
    {
        var blocks = new[]
        {
            new Block(BlockRole.Paragraph, "Ngày 1/3, đoàn lên đường."),
            new Block(BlockRole.Caption, "Cây cầu ngày 9/9/2001 (Ảnh: TTXVN)"),
            new Block(BlockRole.Paragraph, "Cùng ngày, xe hỏng."),
        };
        var dates = new DateAnnotator().Annotate(new(Written.Article("2021-03-05", blocks))).Dates;
        Assert.Equal("2021-03-01", dates[2].Value);
    }

    [Fact]
    public void An_undated_article_may_fix_its_year_itself()
    {
        var dates = Dates("Sáng 12/7 mở thưởng.\nKết quả ngày 12/7/2018 được giữ.", null);
        Assert.Equal(["2018-07-12", "2018-07-12"], dates.All.Select(d => d.Value));
    }

    private sealed record Found(DateMention[] All)
    {
        public DateMention Only => Assert.Single(All);
    }
}
