using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Vietnamese;

public sealed class OrderTests
{
    [Fact]
    public void Names_follow_the_dictionary_not_the_code_points()
    {
        string[] names = ["đa", "ăn", "ân", "dê", "da", "an"];
        Assert.Equal(["an", "ăn", "ân", "da", "dê", "đa"], names.Order(Order.Names));
    }

    [Fact]
    public void Tones_count_after_letters_and_syllables_one_by_one()
    {
        string[] names = ["Mã Lai", "Ma Cao", "Mạ", "Má", "Mà", "Mả", "Mai", "Ma"];
        Assert.Equal(["Ma", "Ma Cao", "Mà", "Mả", "Mã Lai", "Má", "Mạ", "Mai"], names.Order(Order.Names));
    }

    [Theory]
    [InlineData("Đà Nẵng", "Đ"), InlineData("Ấn Độ", "A"), InlineData("“Ông” Ba", "O"), InlineData("4 tháng", "#")]
    public void Headings_are_letters_of_the_alphabet(string name, string heading) => Assert.Equal(heading, Order.Heading(name));
}
