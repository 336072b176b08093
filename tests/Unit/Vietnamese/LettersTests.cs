using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Vietnamese;

public sealed class LettersTests
{
    [Theory]
    [InlineData("Đường", "duong"), InlineData("Tập Cận Bình", "tap can binh"), InlineData("hoà", "hoa")]
    [InlineData("e\u0302\u0301", "e"), InlineData("ÉLYSÉE", "elysee"), InlineData("İstanbul", "istanbul")]
    public void Folding_leaves_bare_letters(string text, string plain) => Assert.Equal(plain, Fold.Plain(text));

    [Theory]
    [InlineData("hòa", "hoà"), InlineData("Thủy", "thuỷ"), InlineData("khỏe mạnh", "khoẻ mạnh")]
    public void The_place_of_the_tone_mark_does_not_matter(string one, string other) =>
        Assert.Equal(Tone.Key(one), Tone.Key(other));

    [Fact]
    public void Tones_differ() => Assert.Equal(6, new[] { "ma", "mà", "mả", "mã", "má", "mạ" }.Select(Tone.Key).Distinct().Count());

    [Theory]
    [InlineData("Mỹ quan ngại: Trung Quốc – Nga!", "my-quan-ngai-trung-quoc-nga"), InlineData("Đổi mới", "doi-moi"), InlineData("???", "muc")]
    public void A_slug_is_ascii_and_never_empty(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void A_long_slug_is_cut_at_a_word()
    {
        var slug = Slug.Of(string.Concat(Enumerable.Repeat("nghiêng ", 30)));
        Assert.True(slug.Length <= 80);
        Assert.EndsWith("nghieng", slug, StringComparison.Ordinal);
    }
}
