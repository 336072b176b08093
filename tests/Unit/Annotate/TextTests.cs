using StaticArchive.Annotate.Text;

namespace StaticArchive.Unit.Annotate;

public sealed class TextTests
{
    [Theory]
    [InlineData("Ông đến TP. Vinh. Trời mưa.", 2), InlineData("Robert J. Smith nói.", 1), InlineData("Có 3.500 người. “Tốt”, ông nói.", 2)]
    [InlineData("“Đi thôi!” Họ đi.", 2), InlineData("", 0)]
    public void Sentences_end_where_readers_stop(string text, int sentences) =>
        Assert.Equal(sentences, TokenisedText.Of(text).Sentences.Length);

    [Fact]
    public void Tokens_are_syllables_numbers_and_marks()
    {
        var text = TokenisedText.Of("U23 Việt Nam thắng 1-0!");
        Assert.Equal(["U23", "Việt", "Nam", "thắng", "1", "-", "0", "!"], text.Tokens.Select(t => t.Span.Of(text.Text)));
        Assert.Equal([false, false, false, false, false, true, true, true], text.Tokens.Select(t => t.Glued));
    }
}
