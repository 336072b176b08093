using System.Text;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Import;

/// <summary>Files are written by strangers: nothing of them may break a page, a feed, a list or the build.</summary>
public sealed class HostileTests
{
    private const string Story = "Cây cầu mới bắc qua sông đã được thông xe.";

    [Theory]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("a\uFFFFb", "a\uFFFDb")]
    [InlineData("a\0\u0001\u001B\u007F\u009Fb", "a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb")]
    [InlineData("a\uD83D\uDE00\u0001", "a\uD83D\uDE00\uFFFD")]
    [InlineData("a\t\r\n\u0085b", "a\t\r\n\u0085b")]
    [InlineData("Ha\u0300 N\u1ED9i", "Hà Nội")]
    public void What_no_page_can_hold_is_replaced_one_for_one(string text, string whole) =>
        Assert.Equal(whole, Nfc.Of(text));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http:alert(1)")]
    [InlineData("file:///a")]
    [InlineData("data:text/html,x")]
    [InlineData("https://name:word@example.org/")]
    [InlineData("https://example.org/\\\"onclick=x")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/\\u202Ex")]
    public void Only_plain_web_addresses_may_become_links(string url)
    {
        var imported = Line($$"""{"id":"a","text":"{{Story}}","url":"{{url}}"}""");
        Assert.Null(imported.Article);
        Assert.StartsWith(
            "expected a web address", Assert.Single(imported.Problems).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\\tb")]
    [InlineData("a\\u0000")]
    [InlineData("a\\u202Eb")]
    public void An_id_has_only_characters_that_show(string id) =>
        Assert.StartsWith(
            "expected an id",
            Line($$"""{"id":"{{id}}","text":"{{Story}}"}""").Problems[0].Sentence,
            StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\uFFFDb", Nfc.Of("a" + (char)0xD83D + "b"));

    [Fact]
    public void Names_stand_on_one_line()
    {
        var article = Line($$"""
            {"id":"a","text":"{{Story}}","source":"Báo\tA\n","author":"An\u2028\u202EBình\u2066",
            "tags":["a\nb","a  b"," ","\u0085"]}
            """.Trim()).Article!;
        Assert.Equal(("Báo A", "An Bình"), (article.Source, article.Author));
        Assert.Equal(["a b"], article.Tags);
    }

    [Fact]
    public void Text_keeps_its_length_whatever_it_holds()
    {
        var imported = Line("""{"id":"a","title":"\uFFFE","text":"Hà\u0000 Nội \uFFFE😀\u000c và\u001b[31m Huế."}""");
        Assert.Equal("Hà\uFFFD Nội \uFFFD😀  và\uFFFD[31m Huế.", imported.Printed!.Text);
    }

    private static StaticArchive.Import.Imported Line(string json) =>
        StaticArchive.Import.JsonLinesImporter.Line("a.jsonl", 1, Encoding.UTF8.GetBytes(json));
}
