namespace StaticArchive.Sites;

/// <summary>Designers' mistakes: one line that names the file of the theme.</summary>
public sealed class ThemeTests
{
    [Theory]
    [InlineData("home.hbs", "a\n{{view.Nevs}}",
        "theme/home.hbs:2: error: expected a name such as News, found \"Nevs\"; known here: Frame, ")]
    [InlineData("home.hbs", "{{#each view.News}}\n{{Titel}}{{/each}}",
        "theme/home.hbs:2: error: expected a name such as Title, found \"Titel\"; known here: ")]
    [InlineData("partials/nav.hbs", "\n\n{{t.frame.nawe}}",
        "theme/partials/nav.hbs:3: error: expected a name such as nav, found \"nawe\"; known here: ")]
    [InlineData("home.hbs", "{{theme.papper}}",
        "theme/home.hbs:1: error: expected a name such as paper, found \"papper\"; known here: ")]
    [InlineData("home.hbs", "{{#if}}{{", "theme/home.hbs:1: error: ")]
    [InlineData("home.hbs", "\n{{#> nope}}a{{/nope}}", "theme/home.hbs:2: error: expected partials/nope.hbs")]
    [InlineData("home.hbs", "{{asset \"nope.css\"}}", "theme/")]
    [InlineData("strings.vi.yml", "a: [", "theme/strings.vi.yml:2: error: ")]
    [InlineData("strings.vi.yml", "a: b", "theme/strings.vi.yml:1: error: expected the words ")]
    [InlineData("home.hbs", null, "theme/home.hbs:1: error: ")]
    [InlineData("strings.vi.yml", null, "theme/strings.vi.yml:1: error: ")]
    public void A_broken_theme_gives_one_line(string file, string? text, string expected)
    {
        using var site = TrialSite.OfTheSample();
        site.CopyTheme();
        if (text is null) site.Delete("theme/" + file);
        else site.Write("theme/" + file, text);
        var report = site.Build();
        var problem = Assert.Single(report.Problems);
        Assert.StartsWith(expected, problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.NothingDone, ExitCode.Of(report, tolerant: true));
    }
}
