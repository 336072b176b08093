using System.Text.Json;
using StaticArchive.Pages.JsonLines;
using StaticArchive.Unit.Annotate;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Pages.JsonLines;

public sealed class JsonLineTests
{
    [Fact]
    public void Offsets_count_code_points()
    {
        var line = Line("😀 Hoa", [new(Part.Text, 0)], Name(3, 6));
        var name = line.GetProperty("entities")[0];
        var (start, end) = (name.GetProperty("start").GetInt32(), name.GetProperty("end").GetInt32());
        Assert.Equal((2, 5, "Hoa"), (start, end, name.GetProperty("text").GetString()));
    }

    [Fact]
    public void Items_of_a_title_given_apart_say_so()
    {
        var article = new AnnotatedArticle(Titled("Hoa", "Bà Hoa."))
        {
            Mentions = [Name(0, 3), Name(3, 6) with { At = new(1, new(3, 6)) }],
        };
        ValueList<Origin> origins = [new(Part.Title, 0), new(Part.Text, 0)];
        var line = Parse(JsonLine.Write(article, new("Bà Hoa.", "Hoa", null, origins), []));
        var entities = line.GetProperty("entities").EnumerateArray().ToArray();
        Assert.Equal("title", entities[0].GetProperty("part").GetString());
        Assert.False(entities[1].TryGetProperty("part", out _));
        Assert.False(line.TryGetProperty("problems", out _));
    }

    [Fact]
    public void Pieces_of_an_utterance_are_one_quote()
    {
        var article = new AnnotatedArticle(Written.Article("\"Một hai\nba bốn\""))
        {
            Quotes = [Said(0, 1, 8), Said(1, 0, 6) with { Continues = true }],
        };
        ValueList<Origin> origins = [new(Part.Text, 0), new(Part.Text, 9)];
        var line = Parse(JsonLine.Write(article, new("\"Một hai\nba bốn\"", null, null, origins), []));
        var quote = Assert.Single(line.GetProperty("quotes").EnumerateArray());
        Assert.Equal("Một hai\nba bốn", quote.GetProperty("quote").GetString());
        Assert.Equal(["A", "B"], quote.GetProperty("speaker").EnumerateArray().Select(s => s.GetString()));
        Assert.Empty(line.GetProperty("statements").EnumerateArray());
    }

    [Fact]
    public void A_capital_that_speaks_says_for_whom()
    {
        var article = new AnnotatedArticle(Written.Article("\"Một hai\""))
        {
            Quotes = [Said(0, 1, 8) with { Speakers = [new("Washington", "place/washington", new("Mỹ", "place/us"))] }],
        };
        var quote = Parse(JsonLine.Write(article, new("\"Một hai\"", null, null, [new(Part.Text, 0)]), []))
            .GetProperty("quotes")[0];
        Assert.Equal("Washington", quote.GetProperty("speaker").GetString());
        Assert.Equal("Mỹ", quote.GetProperty("standsFor").GetProperty("Washington").GetString());
    }

    [Fact]
    public void Pieces_in_title_and_text_are_two_quotes()
    {
        var article = new AnnotatedArticle(Titled("“Một hai", "ba bốn”"))
        {
            Quotes = [Said(0, 1, 8), Said(1, 0, 6) with { Continues = true }],
        };
        ValueList<Origin> origins = [new(Part.Title, 0), new(Part.Text, 0)];
        var line = Parse(JsonLine.Write(article, new("ba bốn”", "“Một hai", null, origins), []));
        var quotes = line.GetProperty("quotes").EnumerateArray();
        Assert.Equal(["Một hai", "ba bốn"], quotes.Select(q => q.GetProperty("quote").GetString()));
    }

    [Fact]
    public void A_line_is_one_line_and_Vietnamese_stays_readable()
    {
        var json = JsonLine.Write(
            new(Written.Article("Đường\nphố")),
            new("Đường\nphố", null, null, [new(Part.Text, 0), new(Part.Text, 6)]),
            [Problem.Warning("a", 2, "expected a date")]);
        Assert.DoesNotContain('\n', json);
        Assert.Contains("Đường\\nphố", json, StringComparison.Ordinal);
        Assert.Contains("a:2: warning: expected a date", json, StringComparison.Ordinal);
    }

    private static JsonElement Line(string text, ValueList<Origin> origins, Mention mention) =>
        Parse(JsonLine.Write(new(Written.Article(text)) { Mentions = [mention] }, new(text, null, null, origins), []));

    private static Article Titled(string title, string text) =>
        Written.Article(null, new Block(BlockRole.Title, title), new Block(BlockRole.Paragraph, text));

    private static Mention Name(int start, int end) =>
        new(new(0, new(start, end)), EntityType.Person, "Lê Thị Hoa", null, new("test", 1));

    private static Quote Said(int block, int start, int end) =>
        new(new(block, new(start, end)), [new("A", null), new("B", null)], "nói", QuoteKind.Direct, new("test", 1));

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
