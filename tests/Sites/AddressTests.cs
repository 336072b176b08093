namespace StaticArchive.Sites;

public sealed class AddressTests
{
    private const string Article = "---\ntitle: Cầu mới ở An Hòa\npublished: 2024-03-12\n---\n\nÔng Nguyễn Văn Nam, Chủ tịch tỉnh Nghệ An, nói ở Hà Nội.\n";

    [Fact]
    public void Every_link_honours_the_base_path()
    {
        using var site = new TrialSite(("input/site.yml", "title: Kho\nurl: https://a.example/kho\nentity-page-threshold: 1\n"), ("input/articles/a.md", Article));
        site.Build();
        var (pages, problems) = Check.OutputCheck.Of(site.Place.Output, "/kho");
        Assert.True(pages > 3);
        Assert.Empty(problems);
    }

    [Fact]
    public void No_internal_link_of_the_sample_is_dead()
    {
        using var site = TrialSite.OfTheSample();
        site.Build();
        var (_, problems) = Check.OutputCheck.Of(site.Place.Output, "");
        Assert.Empty(problems);
    }

    [Fact]
    public void A_new_title_keeps_the_recorded_address()
    {
        using var site = new TrialSite(("input/articles/a.md", Article));
        site.Build();
        Assert.True(site.Has("output/bai-viet/2024/03/cau-moi-o-an-hoa/index.html"));
        site.Write("input/articles/a.md", Article.Replace("Cầu mới ở An Hòa", "An Hòa có cầu", StringComparison.Ordinal));
        var report = site.Build();
        Assert.DoesNotContain(report.Problems, p => p.Severity == Model.Flow.Severity.Error);
        Assert.True(site.Has("output/bai-viet/2024/03/cau-moi-o-an-hoa/index.html"));
    }

    [Fact]
    public void Titles_with_one_slug_get_two_addresses_whatever_their_order()
    {
        var other = Article.Replace("Cầu mới", "Cậu mới", StringComparison.Ordinal);
        using var one = new TrialSite(("input/articles/a.md", Article), ("input/articles/b.md", other));
        using var two = new TrialSite(("input/articles/b.md", other), ("input/articles/a.md", Article));
        one.Build();
        two.Build();
        Assert.Equal(one.Output(), two.Output());
        Assert.Equal(2, Directory.GetDirectories(Path.Combine(one.Place.Output, "bai-viet/2024/03")).Length);
    }

    [Fact]
    public void A_new_archive_builds_as_init_leaves_it()
    {
        using var site = new TrialSite();
        var folder = Path.Combine(site.Place.Root, "moi");
        Assert.Equal(0, Commands.CommandLine.Run(["init", folder]));
        var report = Program.Build(Workplace.Of(folder, null, null, null, null), null, (_, _, _) => { });
        Assert.Empty(report.Problems);
        Assert.Equal(1, report.Articles);
        Assert.True(File.Exists(Path.Combine(folder, "output", "index.html")));
    }
}
