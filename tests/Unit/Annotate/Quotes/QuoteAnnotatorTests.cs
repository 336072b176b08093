using StaticArchive.Annotate.Quotes;
using StaticArchive.Model.News;
using StaticArchive.Unit.Specs;

namespace StaticArchive.Unit.Annotate.Quotes;

public sealed class QuoteAnnotatorTests
{
    [Fact]
    public void An_utterance_over_two_lines_is_two_pieces_of_one_quote()
    {
        var quotes = Quotes("\"Chúng tôi đã đo lại cây cầu.\nNó vẫn chắc chắn\", ông ⟦PER|Trần Văn Lâm|Lâm⟧ nói.");
        Assert.Equal([(0, false), (1, true)], quotes.Select(q => (q.At.Block, q.Continues)));
        Assert.All(quotes, q => Assert.Equal("Trần Văn Lâm", Assert.Single(q.Speakers).Name));
    }

    [Fact]
    public void A_mark_left_open_in_the_title_ends_with_it()
    {
        const string Title = "\"Chúng tôi sẽ xây lại cây cầu";
        const string Body = "Ông Lâm nói: \"Tiền đã có đủ từ mùa xuân năm nay\".";
        var article = Written.Article(null, new Block(BlockRole.Title, Title), new Block(BlockRole.Paragraph, Body));
        var quotes = new QuoteAnnotator().Annotate(new(article)).Quotes;
        Assert.Equal("Tiền đã có đủ từ mùa xuân năm nay", quotes.Single(q => q.At.Block == 1).At.Span.Of(Body));
    }

    [Fact]
    public void A_reported_sentence_is_a_statement()
    {
        var named = NamedText.Read("Ông ⟦PER|Trần Văn Lâm|Lâm⟧ cho biết, cây cầu đã xong từ đầu năm.");
        var found = new StatementAnnotator().Annotate(named).Quotes;
        var statement = Assert.Single(found);
        Assert.Equal((QuoteKind.Indirect, "cho biết"), (statement.Kind, statement.Cue));
        Assert.Equal("Ông Lâm cho biết, ".Length, statement.At.Span.Start);
    }

    [Theory, InlineData("\""), InlineData("“”"), InlineData("'\n\"“"), InlineData("\"\"\"\"")]
    public void Stray_marks_are_no_quotes(string text) => Assert.Empty(Quotes(text));

    private static Quote[] Quotes(string text) => [.. new QuoteAnnotator().Annotate(NamedText.Read(text)).Quotes];
}
