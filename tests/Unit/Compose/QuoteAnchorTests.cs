using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose;

public class QuoteAnchorTests
{
    private static readonly Evidence Sure = new("test", 1, ReviewState.Confirmed);

    [Fact]
    public void A_quote_keeps_its_anchor_when_another_is_found_before_it()
    {
        const string Text = "Ông nói “được rồi” và “không lùi bước”, rồi lại “được rồi”.";
        var (first, second) = (Quote(Text, "được rồi"), Quote(Text, "không lùi bước"));
        var again = Quote(Text, "được rồi", Text.LastIndexOf("được rồi", StringComparison.Ordinal));

        var alone = Anchors(Text, second);
        var all = Anchors(Text, first, second, again);

        Assert.Matches("^p-[0-9a-f]{8}-q[0-9a-f]{4}$", alone[0]);
        Assert.Equal(alone[0], all[1]);
        Assert.Equal(all[0] + "-2", all[2]);
        Assert.StartsWith(ParagraphAnchor.Of(Article(Text))[0]!, all[0], StringComparison.Ordinal);
    }

    private static List<string> Anchors(string text, params Quote[] quotes) =>
        [.. QuoteAnchor.In(new(Article(text)) { Quotes = [.. quotes] }).Select(q => q.Anchor)];

    private static Quote Quote(string text, string words, int from = -1)
    {
        var start = from < 0 ? text.IndexOf(words, StringComparison.Ordinal) : from;
        return new(new(0, new(start, start + words.Length)), [new("Nam", null)], null, QuoteKind.Direct, Sure);
    }

    private static Article Article(string text) => new(
        "a", "A", false, null, null, null, null, null, "vi", null, [], [new(BlockRole.Paragraph, text)]);
}
