namespace StaticArchive.Sites;

/// <summary>The pages that show an archive as a whole, in a site that lives below a path.</summary>
public sealed class OverviewTests
{
    [Fact]
    public void Map_network_dates_and_coverage_are_published_and_lead_to_pages_of_the_site()
    {
        using var site = new TrialSite(
            ("input/site.yml", "title: Kho\nurl: https://example.org/kho\nentity-page-threshold: 1\n"),
            ("input/entities/places.yml",
                "- id: place/cang-suong\n  name: Cảng Sương\n  coordinates: 10.5, 107.2\n"),
            ("input/articles/a.md", """
                ---
                title: Cảng mở cửa
                published: 2024-05-17
                ---

                Ông Trần Văn An và bà Lê Thị Bình đến Cảng Sương ngày 30/4/1975.
                """));
        Assert.Empty(site.Build().Problems);

        var map = site.Read("output/ban-do/index.html");
        Assert.Contains("<a href=\"/kho/dia-danh/cang-suong/\" tabindex=\"-1\">", map, StringComparison.Ordinal);
        Assert.Contains("<image href=\"/kho/assets/land-world.", map, StringComparison.Ordinal);
        Assert.Contains(
            "<image href=\"/kho/assets/land-asia.", site.Read("output/dia-danh/cang-suong/index.html"),
            StringComparison.Ordinal);
        Assert.Contains(
            "/tran-van-an/\"", site.Read("output/mang-luoi/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "href=\"/kho/moc-thoi-gian/1975/#n-1975-04-30\"", site.Read("output/moc-thoi-gian/index.html"),
            StringComparison.Ordinal);
        var year = site.Read("output/moc-thoi-gian/1975/index.html");
        Assert.Contains("<b>ngày 30/4/1975</b>", year, StringComparison.Ordinal);
        Assert.Contains("href=\"/kho/bai-viet/2024/05/cang-mo-cua/#p-", year, StringComparison.Ordinal);
        Assert.Contains(
            "href=\"/kho/luu-tru/2024/05/\"", site.Read("output/pham-vi/index.html"), StringComparison.Ordinal);
        foreach (var page in (string[])["ban-do", "mang-luoi", "moc-thoi-gian", "pham-vi"])
        {
            Assert.Contains($"href=\"/kho/{page}/\"", site.Read("output/index.html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_first_words_of_their_addresses_may_be_chosen()
    {
        using var site = new TrialSite(
            ("input/site.yml", """
                title: Archive
                url: https://example.org
                language: en
                paths:
                  map: map
                  network: network
                  timeline: timeline
                  coverage: coverage

                """));
        Assert.Empty(site.Build().Problems);
        foreach (var page in (string[])["map", "network", "timeline", "coverage"])
        {
            Assert.True(site.Has($"output/{page}/index.html"), page);
        }
    }
}
