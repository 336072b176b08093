using System.Diagnostics;
using System.Reflection;
using StaticArchive.Annotate;

namespace StaticArchive.Sites;

/// <summary>
/// What <c>init</c> and <c>new</c> leave for a newcomer: an archive that builds where it lies, and files that say what
/// comes next.
/// </summary>
public sealed class InitTests
{
    [Fact]
    public void A_new_archive_builds_without_a_problem()
    {
        using var site = new TrialSite();
        var place = Begun(site, "Kho báo");
        var report = Program.Build(place, null, (_, _, _) => { });
        Assert.Empty(report.Problems);
        Assert.Equal(1, report.Articles);
        Assert.True(File.Exists(Path.Combine(place.Output, "index.html")));
    }

    [Fact]
    public void A_repository_that_holds_nothing_yet_takes_a_new_archive()
    {
        using var site = new TrialSite(("kho/.git/HEAD", "ref: refs/heads/main\n"));
        Assert.True(Directory.Exists(Begun(site, "kho").Input));
        site.Write("other/README.md", "mine");
        Assert.Equal(2, Commands.CommandLine.Run(["init", Path.Combine(site.Place.Root, "other")]));
    }

    [Fact]
    public void The_archives_own_script_runs_the_program_it_was_made_by()
    {
        using var site = new TrialSite();
        var script = Path.Combine(Begun(site, "kho").Root, "staticarchive");
        var text = File.ReadAllText(script);
        Assert.DoesNotContain("@address@", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@revision@", text, StringComparison.Ordinal);
        if (OperatingSystem.IsWindows()) return;
        Assert.True(File.GetUnixFileMode(script).HasFlag(UnixFileMode.UserExecute));
        // Bash reads it without running it.
        using var bash = Process.Start("bash", ["-n", script]);
        bash.WaitForExit();
        Assert.Equal(0, bash.ExitCode);
    }

    [Fact]
    public void A_program_knows_its_source_only_when_others_can_reach_it()
    {
        using var site = new TrialSite(
            ("here/staticarchive.source", "https://git.example/a\n0123abc\n"), ("there/staticarchive.source", "-\n"));
        Assert.Equal(
            new ProgramSource("https://git.example/a", "0123abc"),
            ProgramSource.Read(Path.Combine(site.Place.Root, "here")));
        Assert.Equal(new ProgramSource("", "HEAD"), ProgramSource.Read(Path.Combine(site.Place.Root, "there")));
        Assert.Equal(new ProgramSource("", "HEAD"), ProgramSource.Read(Path.Combine(site.Place.Root, "nowhere")));
    }

    [Fact]
    public void A_commit_that_changes_no_code_leaves_remembered_annotations_valid()
    {
        foreach (var assembly in (Assembly[])[typeof(IAnnotator).Assembly, typeof(Program).Assembly])
        {
            var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            Assert.DoesNotContain("+", version, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_new_article_is_published_when_it_is_filled()
    {
        using var site = new TrialSite(("input/site.yml", "title: Kho\nurl: https://a.example\n"));
        string[] place = ["--root", site.Place.Root];
        Assert.Equal(0, Commands.CommandLine.Run([.. place, "new", "Thủ tướng: \"Không ai bị bỏ lại\""]));
        var file = Assert.Single(Directory.GetFiles(site.Place.Input + "/articles"));
        Assert.Equal(0, site.Build().Articles);
        File.AppendAllText(file, "Sáng 11/3, thị trấn An Hòa khánh thành cây cầu mới.\n");
        var report = site.Build();
        Assert.Equal(1, report.Articles);
        Assert.Empty(report.Problems);
    }

    [Theory]
    [InlineData("/tmp/kho", "/tmp/kho"), InlineData("/tmp/Kho báo", "\"/tmp/Kho báo\"")]
    public void A_printed_command_can_be_copied(string path, string written) =>
        Assert.Equal(written, Commands.Spelling.Of(path));

    private static Workplace Begun(TrialSite site, string name)
    {
        var folder = Path.Combine(site.Place.Root, name);
        Assert.Equal(0, Commands.CommandLine.Run(["init", folder]));
        return Workplace.Of(folder, null, null, null, null);
    }
}
