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
    [InlineData("article.hbs", "{{#each view.Names}}\n{{Nam}}{{/each}}",
        "theme/article.hbs:2: error: expected a name such as Kind, found \"Nam\"; known here: Kind, Heading, Count, ")]
    [InlineData("article.hbs", "{{#if view.Tags}}{{#each view.Tags}}{{t.article.tags}}{{/each}}{{/if}}",
        "theme/article.hbs:1: error: expected a name such as Name, found \"t\"; known here: Name, Href; the whole "
        + "page is @root.t")]
    [InlineData("home.hbs", "{{#> layout}}a{{/layout}}\n{{Nope}}",
        "theme/home.hbs:2: error: expected a name such as body, found \"Nope\"; known here: body, t, theme, view")]
    [InlineData("partials/rows.hbs", "{{#each this}}{{Name}}\n{{Naam}}{{Reviewed}}{{/each}}",
        "theme/partials/rows.hbs:2: error: expected a name such as Name, found \"Naam\"; known here: Kind, Name, ")]
    [InlineData("home.hbs", "\n{{upper view.Description}}",
        "theme/home.hbs:2: error: expected one of the helpers asset, each, if, unless, with, found \"upper\"")]
    [InlineData("home.hbs", "\n{{#if view.News}}\na",
        "theme/home.hbs:2: error: expected {{/if}}, found the end of the file")]
    [InlineData("home.hbs", "{{#if view.News}}\na{{/unless}}",
        "theme/home.hbs:1: error: expected {{/if}}, found {{/unless}} in line 2")]
    [InlineData("home.hbs", "a\n{{{view.Updated.Text}}}",
        "theme/home.hbs:2: error: expected {{view.Updated.Text}}, found three braces")]
    [InlineData("home.hbs", "{{view.News}}", "theme/home.hbs:1: error: expected a text, found a list")]
    [InlineData("home.hbs", "{{view.Updated}}", "theme/home.hbs:1: error: expected a text, found a part that holds ")]
    [InlineData("home.hbs", "a\n{{view.Description}\nb", "theme/home.hbs:2: error: ")]
    [InlineData("home.hbs", "{{#if}}{{", "theme/home.hbs:1: error: ")]
    [InlineData("home.hbs", "\n{{#> nope}}a{{/nope}}", "theme/home.hbs:2: error: expected partials/nope.hbs")]
    [InlineData("home.hbs", "\n{{asset \"nope.css\"}}",
        "theme/home.hbs:2: error: expected assets/nope.css, which asset asks for, found none")]
    [InlineData("strings.vi.yml", "a: [", "theme/strings.vi.yml:2: error: ")]
    [InlineData("strings.vi.yml", "a: b", "theme/strings.vi.yml:1: error: expected the words ")]
    [InlineData("home.hbs", null,
        "theme/home.hbs:1: error: expected a template for every kind of page, found none for home")]
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
