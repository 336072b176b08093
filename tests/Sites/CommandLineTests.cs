namespace StaticArchive.Sites;

/// <summary>What a person sees who types something wrong: one line, a code, and never a stack trace.</summary>
public sealed class CommandLineTests
{
    private const string Settings = "title: Kho\nurl: https://a.example\n";
    private const string Good =
        "---\ntitle: Cầu mới\npublished: 2024-03-12\n---\n\nThị trấn An Hòa khánh thành cây cầu mới.\n";

    [Theory]
    [InlineData("--nonsense"), InlineData("frobnicate"), InlineData("init"), InlineData("init", ""), InlineData("new")]
    [InlineData("--root", ""), InlineData("build", "--output", ""), InlineData("build", "--from", "")]
    [InlineData("serve", "--port", "99999")]
    public void Wrong_usage_ends_with_2(params string[] args) => Assert.Equal(2, Commands.CommandLine.Run(args));

    [Theory]
    [InlineData("--help"), InlineData("build", "--help"), InlineData("annotate", "--help"), InlineData("serve", "-h")]
    [InlineData("check", "--help"), InlineData("init", "--help"), InlineData("new", "-?"), InlineData("--version")]
    public void Help_is_given_whatever_is_missing(params string[] args) =>
        Assert.Equal(0, Commands.CommandLine.Run(args));

    [Fact]
    public void Every_command_has_examples_that_it_understands()
    {
        var root = Commands.CommandLine.Root();
        foreach (var command in root.Subcommands.Cast<Commands.ExampledCommand>())
        {
            foreach (var line in command.Examples.Split('\n'))
            {
                var words = line[line.IndexOf("staticarchive ", StringComparison.Ordinal)..].Split('<')[0];
                Assert.Empty(root.Parse(words["staticarchive ".Length..]).Errors);
            }
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_made_ends_with_2()
    {
        using var site = new TrialSite(("input/articles/good.md", Good), ("theme/x", ""), ("file", ""));
        string[] place = ["--root", site.Place.Root, "--theme", site.Place.Theme, "--quiet"];
        Assert.Equal(
            2, Commands.CommandLine.Run([.. place, "--output", Path.Combine(site.Place.Root, "file", "site")]));
        Assert.Equal(2, Commands.CommandLine.Run([.. place, "--cache", Path.Combine(site.Place.Root, "file")]));
    }

    [Fact]
    public void A_missing_folder_of_pages_leaves_the_site_and_its_addresses_alone()
    {
        using var site = new TrialSite(("input/site.yml", Settings), ("input/articles/good.md", Good));
        site.Build();
        var before = (site.Output(), site.Read("input/permalinks.tsv"));
        var report = Program.Build(site.Place, Path.Combine(site.Place.Root, "nowhere"), (_, _, _) => { });
        Assert.Equal(ExitCode.NothingDone, ExitCode.Of(report, tolerant: true));
        Assert.Equal(before.Item1, site.Output());
        Assert.Equal(before.Item2, site.Read("input/permalinks.tsv"));
    }

    [Theory]
    [InlineData("input/articles/site"), InlineData("input"), InlineData("."), InlineData("theme/site")]
    public void An_output_folder_among_the_sources_is_refused(string folder)
    {
        using var site = new TrialSite(("input/articles/good.md", Good), ("theme/x", ""));
        var place = site.Place with
        {
            Output = Path.GetFullPath(Path.Combine(site.Place.Root, folder)),
            Theme = Path.Combine(site.Place.Root, "theme"),
        };
        Assert.Equal(ExitCode.NothingDone, ExitCode.Of(Program.Build(place, null, (_, _, _) => { }), tolerant: true));
        Assert.False(site.Has("input/articles/site/index.html"));
    }

    [Fact]
    public void Files_that_cannot_be_opened_are_told_and_the_others_published()
    {
        using var site = new TrialSite(("input/site.yml", Settings), ("input/articles/good.md", Good));
        File.CreateSymbolicLink(Path.Combine(site.Place.Input, "articles", "gone.txt"), "nowhere.txt");
        var report = site.Build();
        Assert.Equal("input/articles/gone.txt", Assert.Single(report.Problems).Path);
        Assert.Equal(1, report.Articles);
    }

    [Fact]
    public void A_picture_that_is_not_there_is_told_with_its_line()
    {
        using var site = new TrialSite(
            ("input/site.yml", Settings), ("input/articles/good.md", Good + "\n![Cầu](khong-co.png)\n"));
        var problem = Assert.Single(site.Build().Problems);
        Assert.Equal(
            "input/articles/good.md:8: error: expected a picture at input/articles/khong-co.png, found none",
            problem.ToString());
    }
}
