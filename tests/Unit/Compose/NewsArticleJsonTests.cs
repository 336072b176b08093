using System.Text.Json;
using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose;

public class NewsArticleJsonTests
{
    private static readonly AnnotatedArticle Known = ArticleSamples.Texts.Read(1);

    [Fact]
    public void Only_what_a_person_reviewed_is_claimed()
    {
        var json = Of(Known);
        // Trần Quân is confirmed; Bình Lâm, named as often, is not.
        Assert.Equal(["Trần Quân"], json.GetProperty("about").EnumerateArray().Select(Name));
        Assert.False(json.TryGetProperty("mentions", out _));
        var quote = Assert.Single(json.GetProperty("hasPart").EnumerateArray());
        Assert.StartsWith("Chúng tôi chờ", quote.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("Trần Quân", Name(Assert.Single(quote.GetProperty("creator").EnumerateArray())));
        Assert.Matches("/cang-moi/#p-[0-9a-f]{8}-q[0-9a-f]{4}$", quote.GetProperty("url").GetString());
    }

    [Fact]
    public void A_quote_that_only_the_machine_found_is_not_claimed()
    {
        var quotes = Known.Quotes.Select(q => q with { Evidence = new("test", 1) }).ToValueList();
        Assert.False(Of(Known with { Quotes = quotes }).TryGetProperty("hasPart", out _));
    }

    [Fact]
    public void A_picture_that_the_archive_keeps_names_its_credit()
    {
        Assert.False(Of(Known).TryGetProperty("image", out _));
        var keeping = ArticleSamples.Around with { PictureAt = _ => new(new("/pictures/a.jpg"), 640, 400) };
        var picture = Assert.Single(Of(Known, keeping).GetProperty("image").EnumerateArray());
        Assert.Equal("Ảnh: Báo Biển", picture.GetProperty("creditText").GetString());
        Assert.Equal("https://example.org/kho/pictures/a.jpg", picture.GetProperty("contentUrl").GetString());
    }

    [Fact]
    public void No_tag_can_begin_inside()
    {
        var article = Known.Article with { Title = "</script><script>alert(1)" };
        var text = NewsArticleJson.Of(
            ArticleSamples.Around, ArticleSamples.Archive, ArticleSamples.Archive.Articles[1],
            Known with { Article = article });
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
    }

    private static JsonElement Of(AnnotatedArticle annotated, Surroundings? around = null) => JsonDocument.Parse(
        NewsArticleJson.Of(
            around ?? ArticleSamples.Around, ArticleSamples.Archive, ArticleSamples.Archive.Articles[1], annotated))
        .RootElement;

    private static string? Name(JsonElement thing) => thing.GetProperty("name").GetString();
}
