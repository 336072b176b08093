using System.Text.Json.Nodes;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Previews;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Compose;

public class FrameTests
{
    [Fact]
    public void Every_link_starts_with_the_path_of_the_site()
    {
        var frame = Frames.Of(
            ArticleSamples.Around, new(new("/nhan-vat/"), "Nhân vật", "Mọi người.") { Section = new("/nhan-vat/") });
        Assert.All(frame.Nav, link => Assert.StartsWith("/kho/", link.Href, StringComparison.Ordinal));
        Assert.Equal("page", frame.Nav[0].Current);
        Assert.Equal(
            ("https://example.org/kho/nhan-vat/", "https://example.org"), (frame.Head.Canonical, frame.Head.Origin));
        Assert.Equal("Nhân vật – Kho thử", frame.Head.Title);
        Assert.Equal(
            "mailto:bao-sai@example.org?subject=frame.reportSubject&body=https%3A%2F%2Fexample.org%2Fkho%2Fnhan-vat%2F",
            frame.Foot.Links[^1].Href);
    }

    [Fact]
    public void No_tag_can_begin_in_a_description_for_machines()
    {
        var json = JsonLd.Of(new JsonObject { ["name"] = "Tết </script>", ["none"] = null });
        Assert.Equal("{\"@context\":\"https://schema.org\",\"name\":\"Tết \\u003C/script\\u003E\"}", json);
    }

    [Theory]
    [InlineData("2024-05-16", "16.5.2024")]
    [InlineData("2024-05", "5.2024")]
    [InlineData("--05-16", "16.5")]
    [InlineData("2024-05-05/2024-05-08", "5.5.2024 – 8.5.2024")]
    public void Dates_are_printed_day_first(string value, string printed) =>
        Assert.Equal(printed, WrittenDate.Of(value)!.Text);

    [Fact]
    public void Numbers_follow_the_language() => Assert.Equal(
        ("1.234.567", "1,234"),
        (ArticleSamples.Around.Number(1234567),
            (ArticleSamples.Around with { Settings = ArticleSamples.Settings with { Language = "en" } }).Number(1234)));

    [Theory]
    [InlineData("1", "1 article on 3 topics")]
    [InlineData("21", "21 articles on 3 topics")]
    public void Words_follow_the_number_before_them(string number, string printed)
    {
        var words = new Dictionary<string, string> { ["sum"] = "{0} {0|article|articles} on {1} {1|topic|topics}" };
        Assert.Equal(printed, new Strings("en", words).Say("sum", number, 3));
    }

    [Fact]
    public void Names_in_headlines_are_kept_on_one_line() => Assert.Equal(
        [new("Tàu về ", false), new PieceView("Bình Lâm", true), new(" muộn", false)],
        PieceView.Cut("Tàu về Bình Lâm muộn", ["Bình Lâm", "Lâm", "Sông Hồng"]));

    [Fact]
    public void Cards_are_found_by_the_link_in_the_article()
    {
        var files = PreviewCards.Files(ArticleSamples.Archive, ArticleSamples.Around).ToList();
        var shard = Assert.Single(files, f => f.Path == $"du-lieu/the/{CardShard.Of("person/tran-quan")}.json");
        var card = JsonNode.Parse(shard.Bytes.Span)!["/kho/nhan-vat/tran-quan/"]!;
        Assert.Equal("Trần Quân", (string)card["name"]!);
        Assert.Equal(2024, (int)card["years"]![0]![0]!);
    }
}
