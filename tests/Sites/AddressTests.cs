namespace StaticArchive.Sites;

public sealed class AddressTests
{
    private const string Article =
        "---\ntitle: Cầu mới ở An Hòa\npublished: 2024-03-12\n---\n"
        + "\nÔng Nguyễn Văn Nam, Chủ tịch tỉnh Nghệ An, nói ở Hà Nội.\n";

    [Fact]
    public void Every_link_honours_the_base_path()
    {
        using var site = new TrialSite(
            ("input/site.yml", "title: Kho\nurl: https://a.example/kho\nentity-page-threshold: 1\n"),
            ("input/articles/a.md", Article));
        site.Build();
        var (pages, problems) = Check.OutputCheck.Of(site.Place);
        Assert.True(pages > 3);
        Assert.Empty(problems);
    }

    [Fact]
    public void No_internal_link_of_the_sample_is_dead()
    {
        using var site = TrialSite.OfTheSample();
        site.Build();
        var (_, problems) = Check.OutputCheck.Of(site.Place);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_tag_that_is_written_otherwise_keeps_its_address()
    {
        const string Tagged = "---\ntitle: Cầu\ntags: [thiên tai]\n---\n\nNước lên đêm qua.\n";
        using var site = new TrialSite(
            ("input/site.yml", "title: Kho\nurl: https://a.example\ntag-page-threshold: 1\n"),
            ("input/articles/a.md", Tagged));
        Assert.Empty(site.Build().Problems);
        Assert.Contains(
            "/chu-de/thien-tai/\ttag\tthiên tai", site.Read("input/permalinks.tsv"), StringComparison.Ordinal);
        site.Write("input/tags.yml", "- name: Thiên tai\n  synonyms: [bão lũ]\n");
        Assert.Empty(site.Build().Problems);
        Assert.Contains("<h1 class=\"title\">Thiên tai</h1>", site.Read("output/chu-de/thien-tai/index.html"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("thien-tai-", site.Read("input/permalinks.tsv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published: --03-12\n"), InlineData("published: 2024\n"), InlineData("")]
    public void An_archive_without_a_whole_date_links_no_feed(string published)
    {
        using var site = new TrialSite(
            ("input/site.yml", "title: Kho\nurl: https://a.example\nentity-page-threshold: 1\n"));
        for (var i = 0; i < 21; i++)
        {
            var article = Article.Replace("published: 2024-03-12\n", published, StringComparison.Ordinal);
            site.Write($"input/articles/{i}.md", article.Replace("Cầu mới", "Cầu số " + i, StringComparison.Ordinal));
        }

        site.Build();
        Assert.False(site.Has("output/feed.xml"));
        Assert.Empty(Check.OutputCheck.Of(site.Place).Problems);
    }

    [Fact]
    public void An_archive_without_articles_is_a_whole_site()
    {
        using var site = new TrialSite(("input/site.yml", "title: Kho\nurl: https://a.example\n"));
        Assert.Empty(site.Build().Problems);
        Assert.Empty(Check.OutputCheck.Of(site.Place).Problems);
    }

    [Fact]
    public void A_new_title_keeps_the_recorded_address()
    {
        using var site = new TrialSite(("input/articles/a.md", Article));
        site.Build();
        Assert.True(site.Has("output/bai-viet/2024/03/cau-moi-o-an-hoa/index.html"));
        site.Write(
            "input/articles/a.md", Article.Replace("Cầu mới ở An Hòa", "An Hòa có cầu", StringComparison.Ordinal));
        var report = site.Build();
        Assert.DoesNotContain(report.Problems, p => p.Severity == Model.Flow.Severity.Error);
        Assert.True(site.Has("output/bai-viet/2024/03/cau-moi-o-an-hoa/index.html"));
    }

    [Fact]
    public void No_address_is_frozen_while_the_settings_are_wrong()
    {
        using var site = new TrialSite(
            ("input/site.yml", "paths:\n  artcle: news\n"), ("input/articles/a.md", Article));
        site.Build();
        Assert.False(site.Has("input/permalinks.tsv"));
        site.Write("input/site.yml", "paths:\n  article: news\n");
        site.Build();
        Assert.Contains(
            "/news/2024/03/cau-moi-o-an-hoa/\t", site.Read("input/permalinks.tsv"), StringComparison.Ordinal);
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
    public void A_renamed_file_keeps_its_address_by_its_old_id()
    {
        using var site = new TrialSite(("input/articles/a.md", Article));
        site.Build();
        var recorded = site.Read("input/permalinks.tsv");
        site.Delete("input/articles/a.md");
        site.Write("input/articles/b.md", Article);
        var lost = Assert.Single(site.Build().Problems, p => p.Severity == Model.Flow.Severity.Error);
        Assert.Equal("input/permalinks.tsv", lost.Path);
        Assert.Contains("\ta\t", recorded.Split('\n')[lost.Line - 1], StringComparison.Ordinal);
        Assert.Contains("\"id: a\"", lost.Sentence, StringComparison.Ordinal);
        Assert.Equal(recorded, site.Read("input/permalinks.tsv"));
        site.Write("input/articles/b.md", Article.Replace("title:", "id: a\ntitle:", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Build().Problems, p => p.Severity == Model.Flow.Severity.Error);
        Assert.True(site.Has("output/bai-viet/2024/03/cau-moi-o-an-hoa/index.html"));
    }
}
