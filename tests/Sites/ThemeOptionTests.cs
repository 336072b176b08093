namespace StaticArchive.Sites;

/// <summary>What a curator varies in the theme, from <c>site.yml</c> to the published files.</summary>
public sealed class ThemeOptionTests
{
    private const string Article =
        "---\nid: a\ntitle: Cầu mới\npublished: 2024-05-17\n---\n\nÔng Nguyễn Văn An nói cầu đã xong.\n";

    [Fact]
    public void Options_of_the_theme_reach_style_sheet_icon_and_pages()
    {
        using var usual = new TrialSite(
            ("input/site.yml", "title: Kho\nurl: https://example.org\n"), ("input/articles/a.md", Article));
        using var site = new TrialSite(("input/articles/a.md", Article), ("input/site.yml", """
            title: Kho
            url: https://example.org
            theme:
              accent: "#004488"
              accent-dark: "#88bbee"
              paper: "#fffbf0"
              paper-dark: "#101820"
              serif: times
              home-columns: 1
              key-at-foot: true
            """));
        Assert.Empty(usual.Build().Problems);
        Assert.Empty(site.Build().Problems);

        var sheet = Asset(site, "options.*.css");
        string[] names = ["--paper:", "--son:", "--serif:"];
        Assert.Equal(
            [
                "--paper: #fffbf0;", "--son: #004488;", "--serif: var(--serif-times);", "--paper: #101820;",
                "--son: #88bbee;",
            ],
            sheet.Split('\n').Select(line => line.Trim().Split("  ")[0])
                .Where(line => names.Any(name => line.StartsWith(name, StringComparison.Ordinal))));
        Assert.Contains("#004488", Asset(site, "icon.*.svg"), StringComparison.Ordinal);

        var home = site.Read("output/index.html");
        Assert.Contains("class=\"cols of-1\"", home, StringComparison.Ordinal);
        Assert.Contains("content=\"#fffbf0\" media=\"(prefers-color-scheme: light)\"", home, StringComparison.Ordinal);
        Assert.True(KeyStands(usual) < TextStands(usual));
        Assert.True(KeyStands(site) > TextStands(site));
    }

    [Fact]
    public void A_wrong_option_gives_one_line_and_the_site_appears_as_usual()
    {
        using var site = new TrialSite(
            ("input/articles/a.md", Article),
            ("input/site.yml", "title: Kho\nurl: https://example.org\ntheme:\n  acent: \"#004488\"\n  paper: red\n"));
        Assert.Equal(
            [
                "input/site.yml:4: error: theme: expected an option such as accent, found \"acent\"",
                "input/site.yml:5: error: theme: paper: "
                    + "expected a colour in quotes, such as \"#fdfdfc\", found \"red\"",
            ],
            site.Build().Problems.Select(problem => problem.ToString()));
        Assert.Contains("--paper: #fdfdfc;", Asset(site, "options.*.css"), StringComparison.Ordinal);
    }

    private static string Asset(TrialSite site, string pattern) =>
        File.ReadAllText(Assert.Single(Directory.EnumerateFiles(Path.Combine(site.Place.Output, "assets"), pattern)));

    private static int KeyStands(TrialSite site) =>
        ArticlePage(site).IndexOf("class=\"key\"", StringComparison.Ordinal);

    private static int TextStands(TrialSite site) =>
        ArticlePage(site).IndexOf("class=\"text\"", StringComparison.Ordinal);

    private static string ArticlePage(TrialSite site) => site.Read("output/bai-viet/2024/05/cau-moi/index.html");
}
