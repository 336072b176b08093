using StaticArchive.Annotate.Text;

namespace StaticArchive.Unit.Annotate;

public sealed class TextTests
{
    [Fact]
    public void Tokens_are_syllables_numbers_and_marks()
    {
        var text = TokenisedText.Of("U23 Việt Nam thắng 1-0!");
        Assert.Equal(
            ["U23", "Việt", "Nam", "thắng", "1", "-", "0", "!"], text.Tokens.Select(t => t.Span.Of(text.Text)));
        Assert.Equal([false, false, false, false, false, true, true, true], text.Tokens.Select(t => t.Glued));
    }
}
