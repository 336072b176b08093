using StaticArchive.Check;

namespace StaticArchive.Sites;

/// <summary>What <c>check</c> finds, and where it says it is.</summary>
public sealed class CheckTests
{
    private const string Site = "title: Kho\nurl: https://example.org/kho\n";
    private const string About = "---\ntitle: Giới thiệu\n---\n\nMột trang.\n";

    [Theory]
    [InlineData("Xem [bài](/kho/bai-viet/khong-co/).",
        "input/pages/about.md:7: error: expected a file for /kho/bai-viet/khong-co/, found none")]
    [InlineData("Xem [bài](/tim-kiem/).",
        "input/pages/about.md:7: error: expected links to start with /kho/, found /tim-kiem/")]
    [InlineData("Xem [bài](khong-co.md).",
        "input/pages/about.md:7: error: expected a file for khong-co.md, found none")]
    [InlineData("Xem [chỗ này](#khong-co).",
        "input/pages/about.md:7: error: expected an element for #khong-co, found none")]
    [InlineData("Xem [tìm kiếm](/kho/tim-kiem/) và [nơi khác](https://example.com/a).", null)]
    [InlineData("Xem [bài](https://example.org/kho/khong-co/).",
        "input/pages/about.md:7: error: expected a file for https://example.org/kho/khong-co/, found none")]
    [InlineData("![Hình](hinh.png)", "input/pages/about.md:7: error: expected a file for hinh.png, found none")]
    public void A_dead_link_is_told_where_it_was_written(string line, string? expected)
    {
        using var site = new TrialSite(("input/site.yml", Site), ("input/pages/about.md", About + "\n" + line + "\n"));
        Assert.Equal(expected is null ? [] : [expected], Check(site));
    }

    [Theory]
    [InlineData("<a href=\"/kho/mat/\">x</a>", "/kho/mat/")]
    [InlineData("<img src=\"/kho/mat.png\" alt=\"\">", "/kho/mat.png")]
    [InlineData("<form action=\"/kho/mat/\"></form>", "/kho/mat/")]
    [InlineData("<meta content=\"https://example.org/kho/mat.png\">", "https://example.org/kho/mat.png")]
    public void A_fault_of_the_theme_is_told_once(string markup, string link)
    {
        using var site = new TrialSite(("input/site.yml", Site), ("input/pages/about.md", About));
        site.CopyTheme();
        var frame = site.Read("theme/partials/nav.hbs");
        site.Write("theme/partials/nav.hbs", frame + markup);
        Assert.Matches(
            $"^output/404\\.html:[1-9][0-9]*: error: expected a file for {link}, found none; "
            + "the same on [1-9][0-9]* more pages$",
            Assert.Single(Check(site)));
    }

    [Fact]
    public void A_page_that_takes_the_address_of_another_is_told_with_both()
    {
        using var site = new TrialSite(
            ("input/site.yml", Site), ("input/pages/about.md", About),
            ("input/pages/gioi-thieu.md", About), ("input/pages/tim-kiem.md", About));
        Assert.Equal(
            [
                "input/pages/gioi-thieu.md:1: error: expected an address of its own; "
                    + "/gioi-thieu/ is that of input/pages/about.md",
                "input/pages/tim-kiem.md:1: error: expected an address of its own; "
                    + "/tim-kiem/ is that of a page that the site makes",
            ],
            Check(site));
    }

    [Fact]
    public void A_file_of_the_theme_that_takes_the_address_of_a_page_is_told_by_its_place_in_the_site()
    {
        using var site = new TrialSite(("input/site.yml", Site));
        site.CopyTheme();
        site.Write("theme/static/robots.txt", "a");
        Assert.StartsWith(
            "output/robots.txt:1: error: expected one file with this address",
            Assert.Single(Check(site)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_comes_again_is_told_with_both_files()
    {
        const string article = "---\nid: x\ntitle: Cầu mới\n---\n\nMột.\n";
        const string line = "{\"id\":\"a\",\"text\":\"Cầu mới.\"}\n";
        using var site = new TrialSite(
            ("input/site.yml", Site), ("input/articles/a.jsonl", line + line),
            ("input/articles/b.md", article), ("input/articles/c.md", article));
        Assert.Equal(
            [
                "input/articles/a.jsonl:2: error: expected an id of its own, found \"a\", "
                    + "which input/articles/a.jsonl has; the first was kept",
                "input/articles/c.md:1: error: expected an id of its own, found \"x\", "
                    + "which input/articles/b.md has; the first was kept",
            ],
            Check(site));
    }

    [Fact]
    public void The_command_ends_with_1_and_leaves_no_site()
    {
        using var site = new TrialSite(("input/site.yml", Site), ("input/pages/about.md", About + "\n[x](/khong/)\n"));
        Assert.Equal(
            ExitCode.ErrorsInInput,
            Commands.CommandLine.Run(["check", "--root", site.Place.Root, "--theme", site.Place.Theme, "--quiet"]));
        Assert.False(site.Has("output/index.html"));
        Assert.False(site.Has("input/permalinks.tsv"));
    }

    private static IEnumerable<string> Check(TrialSite site)
    {
        var report = site.Build();
        return report.Problems.Concat(OutputCheck.Of(site.Place).Problems).Select(problem => problem.ToString());
    }
}
