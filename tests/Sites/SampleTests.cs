using System.Globalization;

namespace StaticArchive.Sites;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_builds_without_a_problem_and_a_second_run_writes_nothing()
    {
        using var site = TrialSite.OfTheSample();
        var first = site.Build();
        Assert.Empty(first.Problems);
        Assert.Equal(2, first.Articles);
        Assert.True(first.Written > 0);

        var second = site.Build();
        Assert.Equal((0, 0), (second.Written, second.Removed));
        Assert.Equal(first.Written, second.Kept);
    }

    [Theory]
    [InlineData("vi-VN"), InlineData("cs-CZ"), InlineData("tr-TR"), InlineData("ar-SA")]
    public void Every_culture_gives_the_same_bytes(string culture)
    {
        using var here = TrialSite.OfTheSample();
        using var there = TrialSite.OfTheSample();
        here.Build();
        var (before, beforeDefault) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            there.Build();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (before, beforeDefault);
        }

        Assert.Equal(here.Output(), there.Output());
    }

    [Fact]
    public void Without_its_cache_a_build_gives_the_same_bytes()
    {
        using var site = TrialSite.OfTheSample();
        site.Build();
        var before = site.Output();
        Directory.Delete(site.Place.Cache, recursive: true);
        var again = site.Build();
        Assert.Equal(0, again.Written);
        Assert.Equal(before, site.Output());
    }

    [Fact]
    public void A_hand_made_file_in_the_output_survives()
    {
        using var site = TrialSite.OfTheSample();
        site.Build();
        site.Write("output/CNAME", "bao.example.org");
        site.Build();
        Assert.Equal("bao.example.org", site.Read("output/CNAME"));
    }

    [Fact]
    public void Markdown_pages_publish_the_same_articles_without_annotating()
    {
        using var site = TrialSite.OfTheSample();
        site.Build();
        AnnotateFlow.Run(site.Place with { Output = Path.Combine(site.Place.Root, "annotated") }, (_, _, _) => { });
        var before = site.Output();
        var report = Program.Build(
            site.Place with { Output = Path.Combine(site.Place.Root, "again") },
            Path.Combine(site.Place.Root, "annotated"),
            (_, _, _) => { });
        Assert.Empty(report.Problems);
        before.Remove(".staticarchive/manifest.json");
        var after = site.Output("again");
        after.Remove(".staticarchive/manifest.json");
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(before, after);
    }
}
