using StaticArchive.Annotate.Captions;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Annotate.Captions;

public sealed class CaptionTests
{
    [Theory]
    [InlineData("Cây cầu cũ bên sông (Ảnh: Reuters).", "Cây cầu cũ bên sông", "Ảnh: Reuters")]
    [InlineData("Cây cầu cũ bên sông. (Ảnh: Getty)", "Cây cầu cũ bên sông.", "Ảnh: Getty")]
    [InlineData("Cây cầu cũ - Ảnh: NAM TRẦN", "Cây cầu cũ", "Ảnh: NAM TRẦN")]
    [InlineData("Cây cầu cũ. Nguồn: AFP/Getty.", "Cây cầu cũ.", "Nguồn: AFP/Getty")]
    [InlineData("Cây cầu cũ (Ảnh minh họa)", "Cây cầu cũ", "Ảnh minh họa")]
    [InlineData("Trong ảnh là cây cầu cũ.", "Trong ảnh là cây cầu cũ.", null)]
    public void Words_and_credit_are_parted(string text, string words, string? credit)
    {
        var article = Written.Article(null, new Block(BlockRole.Caption, text));
        var caption = Assert.Single(new CaptionAnnotator().Annotate(new(article)).Captions);
        Assert.Equal((words, credit), (caption.At.Span.Of(text), caption.Credit));
    }

    [Fact]
    public void The_people_named_are_depicted_once()
    {
        var caption = new Block(BlockRole.Caption, "Bà Hoa và con. Bà Hoa cười (Ảnh: AFP)");
        var article = new AnnotatedArticle(Written.Article(null, caption))
        {
            Mentions = [Hoa(3), Hoa(18)],
        };
        Assert.Equal(["Lê Thị Hoa"], Assert.Single(new CaptionAnnotator().Annotate(article).Captions).Depicts);
    }

    private static Mention Hoa(int start) =>
        new(new(0, new(start, start + 3)), EntityType.Person, "Lê Thị Hoa", null, new("test", 1));
}
