using StaticArchive.Annotate;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Annotate;

public sealed class AnnotateArticleTests
{
    [Fact]
    public void Of_a_name_and_a_date_the_longer_stays()
    {
        var annotated = AnnotateArticle.With(
            [new Fixed([(0, 4), (10, 18)], [(0, 8), (12, 16)])], Written.Article("Tháng tám và Cách mạng tháng tám"));
        Assert.Equal((1, 1), (annotated.Mentions.Count, annotated.Dates.Count));
        Assert.Equal((10, 0), (annotated.Mentions[0].At.Span.Start, annotated.Dates[0].At.Span.Start));
    }

    [Fact]
    public void Of_equals_the_name_stays()
    {
        var annotated = AnnotateArticle.With([new Fixed([(0, 4)], [(0, 4)])], Written.Article("Tết đến"));
        Assert.Equal((1, 0), (annotated.Mentions.Count, annotated.Dates.Count));
    }

    private sealed class Fixed((int, int)[] names, (int, int)[] dates) : IAnnotator
    {
        public AnnotatedArticle Annotate(AnnotatedArticle article) => article with
        {
            Mentions = [.. names.Select(n => new Mention(At(n), EntityType.Event, "E", null, new("test", 1)))],
            Dates = [.. dates.Select(d => new DateMention(At(d), "2000", false, new("test", 1)))],
        };

        private static Place At((int Start, int End) words) => new(0, new(words.Start, words.End));
    }
}
