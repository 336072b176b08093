using StaticArchive.Engine.Render;

namespace StaticArchive.Unit.Engine;

public sealed class ThemeOptionsTests
{
    private static readonly ThemeOptions Offered = ThemeOptions.Parse("""
        accent: "#9c1a1c"
        key-at-foot: false
        home-columns: [3, 2, 1]
        """);

    [Theory]
    [InlineData("accent", "#00FF7a"), InlineData("home-columns", "1"), InlineData("key-at-foot", "true")]
    public void A_choice_that_is_offered_holds(string name, string value)
    {
        var (options, problems) = Offered.With([new(name, value, "input/site.yml", 7)]);
        Assert.Empty(problems);
        Assert.Equal(value, options.All.Single(option => option.Name == name).Value);
    }

    [Theory]
    [InlineData("acent", "#000000", "theme: expected an option such as accent, found \"acent\"")]
    [InlineData("accent", "", "theme: accent: expected a colour in quotes, such as \"#9c1a1c\", found \"\"")]
    [InlineData("accent", "red;}", "theme: accent: expected a colour in quotes, such as \"#9c1a1c\", found \"red;}\"")]
    [InlineData("accent", "#12345g", "theme: accent: expected a colour in quotes")]
    [InlineData("accent", "#abc", "theme: accent: expected a colour in quotes")]
    [InlineData("home-columns", "4", "theme: home-columns: expected one of 3, 2, 1, found \"4\"")]
    [InlineData("key-at-foot", "yes", "theme: key-at-foot: expected one of true, false, found \"yes\"")]
    public void A_choice_that_is_not_offered_is_a_problem_and_the_usual_value_holds(
        string name, string value, string expected)
    {
        var (options, problems) = Offered.With([new(name, value, "input/site.yml", 7)]);
        Assert.StartsWith(
            "input/site.yml:7: error: " + expected, Assert.Single(problems).ToString(), StringComparison.Ordinal);
        Assert.Equal(Offered, options);
    }

    [Fact]
    public void A_theme_without_options_says_so() =>
        Assert.EndsWith(
            "the theme declares none in theme/options.yml",
            Assert.Single(new ThemeOptions([]).With([new("a", "b", "c", 1)]).Problems).Sentence,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a: true\nb: 3", 2), InlineData("a: [one]", 1), InlineData("a: [x, '}']", 1), InlineData("A: true", 1)]
    [InlineData("a: {b: true}", 1)]
    [InlineData("- a", 1), InlineData("a: #9c1a1c", 1), InlineData("a: true\na: false", 2), InlineData("a: [\n", 2)]
    public void Options_that_nobody_could_choose_are_the_designers_mistake(string yaml, int line)
    {
        var error = Assert.Throws<ThemeException>(() => ThemeOptions.Parse(yaml));
        Assert.Equal(("options.yml", line), (error.File, error.Line));
    }

    [Fact]
    public void Comments_alone_declare_nothing() => Assert.Empty(ThemeOptions.Parse("# nothing yet\n").All);
}
