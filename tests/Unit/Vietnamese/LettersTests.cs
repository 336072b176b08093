using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Vietnamese;

public sealed class LettersTests
{
    private static readonly Arbitrary<string> Texts = ArbMap.Default.ArbFor<NonNull<string>>()
        .Convert(text => text.Get, NonNull<string>.NewNonNull);

    // What no page can show: marks apart from their letters, letters of other alphabets.
    [Theory, InlineData("e\u0302\u0301", "e"), InlineData("İstanbul", "istanbul"), InlineData("d\u0323", "d")]
    public void Folding_leaves_bare_letters(string text, string plain) => Assert.Equal(plain, Fold.Plain(text));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Prop.ForAll(Texts, text => Fold.Plain(Fold.Plain(text)) == Fold.Plain(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Tones_differ() =>
        Assert.Equal(6, new[] { "ma", "mà", "mả", "mã", "má", "mạ" }.Select(Tone.Key).Distinct().Count());

    [Fact]
    public void Every_slug_is_a_word_of_an_address() =>
        Prop.ForAll(Texts, text => Slug.Of(text) is { Length: > 0 and <= 80 } slug
            && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            && slug[0] != '-' && slug[^1] != '-').QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_slug_is_cut_at_a_word()
    {
        var slug = Slug.Of(string.Concat(Enumerable.Repeat("nghiêng ", 30)));
        Assert.True(slug.Length <= 80);
        Assert.EndsWith("nghieng", slug, StringComparison.Ordinal);
    }
}
