using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Vietnamese;

public sealed class HeadlineTests
{
    private static readonly Gen<string> Words = Gen.Elements(
        "Chiều", "3/4", ",", "Sở", "cho biết", "“", "”", "(", ")", ".", "TP.",
        "cây cầu", "mới", "đã", "sẽ", "phụ trách", "và", ":", "-", "…", "?");

    [Fact]
    public void Nothing_gives_nothing() => Assert.Equal("", Headline.From([]));

    [Fact]
    public void No_headline_is_longer_than_a_line() =>
        Prop.ForAll(
            Words.ListOf().Select(words => string.Join(' ', words)).ToArbitrary(),
            text => Headline.From([text]).Length <= 121).QuickCheckThrowOnFailure();

    [Theory, InlineData("😀"), InlineData("a😀"), InlineData("mưa lớn kéo dài "), InlineData("“Ông Tám nói, ")]
    public void Of_a_text_without_end_the_start_is_read(string piece)
    {
        var headline = Headline.From(["A" + string.Concat(Enumerable.Repeat(piece, 100_000))]);
        Assert.InRange(headline.Length, 1, 121);
        Assert.False(char.IsHighSurrogate(headline[^2]) && headline[^1] == '…', headline);
    }
}
