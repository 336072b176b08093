namespace StaticArchive.Sites;

public sealed class BadInputTests
{
    private const string Good =
        "---\ntitle: Cầu mới\npublished: 2024-03-12\n---\n\nThị trấn An Hòa khánh thành cây cầu mới.\n";

    [Theory]
    [InlineData("empty.txt", "")]
    [InlineData("blank.md", "---\ntitle: Trống\n---\n\n")]
    [InlineData("broken.md", "---\ntitle: [a\n---\n\nThân bài.\n")]
    [InlineData("date.md", "---\ntitle: Ngày sai\npublished: 2024-13-45\n---\n\nThân bài.\n")]
    [InlineData("line.jsonl", "{\"id\": \"a\"\n")]
    public void A_bad_file_gives_one_error_with_its_place_and_the_others_are_published(string name, string text)
    {
        using var site = new TrialSite(("input/articles/good.md", Good), ("input/articles/" + name, text));
        var report = site.Build();
        var problem = Assert.Single(report.Problems, p => p.Severity == Model.Flow.Severity.Error);
        Assert.Equal("input/articles/" + name, problem.Path);
        Assert.Matches($"^input/articles/{name}:[1-9][0-9]*: error: expected", problem.ToString());
        Assert.Equal(1, report.Articles);
        Assert.True(site.Has("output/bai-viet/2024/03/cau-moi/index.html"));
        Assert.Equal(ExitCode.ErrorsInInput, ExitCode.Of(report, tolerant: false));
        Assert.Equal(ExitCode.Done, ExitCode.Of(report, tolerant: true));
    }

    [Theory]
    [InlineData("title: Kho\ndescription: Kho: báo\n"), InlineData("title: Kho\ntitle: Kho\n")]
    public void Settings_that_cannot_be_read_leave_the_published_site_as_it_is(string yaml)
    {
        using var site = new TrialSite(("input/site.yml", "title: Kho cũ\n"), ("input/articles/good.md", Good));
        Assert.Empty(site.Build().Problems);
        site.Write("input/site.yml", yaml);
        var report = site.Build();
        Assert.Equal("input/site.yml", Assert.Single(report.Problems).Path);
        Assert.Equal(ExitCode.NothingDone, ExitCode.Of(report, tolerant: true));
        Assert.Contains("Kho cũ", site.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_with_one_id_are_told_and_the_first_is_kept()
    {
        var other = Good.Replace("title: Cầu mới", "id: good\ntitle: Cậu mới", StringComparison.Ordinal);
        using var site = new TrialSite(("input/articles/good.md", Good), ("input/articles/other.md", other));
        var problem = Assert.Single(site.Build().Problems, p => p.Severity == Model.Flow.Severity.Error);
        Assert.Equal("input/articles/other.md", problem.Path);
        Assert.Contains("input/articles/good.md", problem.Sentence, StringComparison.Ordinal);
        var page = site.Read("output/bai-viet/2024/03/cau-moi/index.md");
        Assert.Contains("title: Cầu mới\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_file_is_refused()
    {
        using var site = new TrialSite(("input/articles/good.md", Good));
        site.Write("input/articles/picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 0, 0, 0xFF, 0xFE]);
        var problem = Assert.Single(site.Build().Problems, p => p.Severity == Model.Flow.Severity.Error);
        Assert.Equal("input/articles/picture.txt", problem.Path);
    }

    [Fact]
    public void An_unknown_setting_names_the_nearest_known_one()
    {
        using var site = new TrialSite(
            ("input/site.yml", "title: A\nurll: https://a.example\n"), ("input/articles/good.md", Good));
        var problem = Assert.Single(site.Build().Problems);
        Assert.Equal(("input/site.yml", 2), (problem.Path, problem.Line));
        Assert.Contains("such as url,", problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lời nói đầu.\n", "1: error: expected front matter with a title")]
    [InlineData("---\ntitle:\n---\nLời nói đầu.\n", "1: error: expected front matter with a title")]
    [InlineData("---\ntitle: a\nLời nói đầu.\n", "1: error: expected front matter with a title")]
    [InlineData("---\ntitle: Thư: ngỏ\n---\nLời nói đầu.\n", "2: error: expected front matter with a title")]
    [InlineData("---\ntitle: Thư\ntitel: Thư\n---\nLời nói đầu.\n", "3: warning: expected a key such as title")]
    public void A_page_without_a_title_is_one_line(string text, string expected)
    {
        using var site = new TrialSite(
            ("input/site.yml", "title: A\n"), ("input/pages/thu-ngo.md", text), ("input/articles/good.md", Good));
        var problem = Assert.Single(site.Build().Problems);
        Assert.StartsWith("input/pages/thu-ngo.md:" + expected, problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(problem.Severity == Model.Flow.Severity.Warning, site.Has("output/thu-ngo/index.html"));
    }

    [Fact]
    public void An_output_folder_that_holds_something_else_is_refused()
    {
        using var site = new TrialSite(("input/articles/good.md", Good), ("output/letter.txt", "Của tôi."));
        var report = site.Build();
        Assert.True(report.HasErrors);
        Assert.Equal(ExitCode.NothingDone, ExitCode.Of(report, tolerant: true));
        Assert.Equal("Của tôi.", site.Read("output/letter.txt"));
    }

    [Fact]
    public void A_build_that_would_lose_a_published_article_fails_and_names_it()
    {
        using var site = new TrialSite(
            ("input/articles/good.md", Good),
            ("input/articles/other.md", Good.Replace("Cầu mới", "Bến đò cũ", StringComparison.Ordinal)));
        site.Build();
        site.Delete("input/articles/other.md");
        var report = site.Build();
        Assert.Contains(
            report.Problems,
            p => p.Severity == Model.Flow.Severity.Error && p.Sentence.Contains("ben-do-cu", StringComparison.Ordinal));
    }
}
