using StaticArchive.Search;

namespace StaticArchive.Unit.Search;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData("Hôm 15/2, F-16 của NATO", "hom 15 2 f 16 cua nato"), InlineData("Đường (mới)", "duong moi")]
    [InlineData("F16, 5G", "f 16 5 g"), InlineData("...", ""), InlineData("e\u0302\u0301p", "ep")]
    public void A_paragraph_is_runs_of_letters_and_runs_of_digits(string text, string plain)
    {
        var syllables = new Syllables();
        syllables.Read(text);
        Assert.Equal(plain, string.Join(' ', syllables.Found.Select(s => syllables.Plain(s).ToString())));
    }

    [Theory]
    [InlineData("hòa", "hoà"), InlineData("Thủy", "thuỷ"), InlineData("ĐƯỜNG", "đường")]
    public void Accents_do_not_depend_on_the_place_of_the_mark_nor_on_case(string one, string other) =>
        Assert.Equal(Accents.Of(one), Accents.Of(other));

    [Fact]
    public void Accents_tell_the_spellings_of_a_syllable_apart()
    {
        string[] spellings = ["duong", "dương", "đương", "đường", "dường", "đuông", "dưong", "duống", "đuổng"];
        Assert.Equal(spellings.Length, spellings.Select(s => Accents.Of(s)).Distinct().Count());
        Assert.Equal(Accents.None, Accents.Of("NATO"));
    }

    [Fact]
    public void A_pair_is_hashed_as_its_words_with_a_space()
    {
        var syllables = new Syllables();
        syllables.Read("Hà Nội");
        var pair = syllables.Pair(syllables.Found[0], syllables.Found[1]);
        Assert.Equal(StaticArchive.Model.Flow.TextHash.Of("ha noi"), pair);
    }
}
