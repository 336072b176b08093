using System.Text.Json;

namespace StaticArchive.Sites;

/// <summary>What oEmbed 1.0 asks of an answer of type <c>rich</c>, and of the link that leads to it.</summary>
public sealed class OembedTests : IDisposable
{
    private readonly TrialSite site = TrialSite.OfTheSample();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Each_article_links_how_other_sites_may_show_it_and_no_other_page_does()
    {
        site.Write("input/articles/moi.txt", "Bến cũ <b> & \"phà\"\n\nChuyến phà cuối rời bến lúc sáu giờ tối.\n");
        Assert.Empty(site.Build().Problems);
        var home = site.Read("output/index.html");
        Assert.DoesNotContain("json+oembed", home, StringComparison.Ordinal);
        var answers = site.Files("output", "oembed.json");
        Assert.Equal(3, answers.Count);
        foreach (var path in answers)
        {
            var page = site.Read(path.Replace("oembed.json", "index.html", StringComparison.Ordinal));
            var answer = JsonDocument.Parse(site.Read(path)).RootElement;
            Assert.Contains($"{path["output".Length..]}\">", page, StringComparison.Ordinal);
            Assert.Equal("1.0", answer.GetProperty("version").GetString());
            Assert.Equal("rich", answer.GetProperty("type").GetString());
            Assert.True(answer.GetProperty("width").GetInt32() > 0 && answer.GetProperty("height").GetInt32() > 0);
            var html = answer.GetProperty("html").GetString()!;
            Assert.StartsWith("<blockquote cite=\"https://", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            foreach (var name in (string[])["title", "provider_name", "provider_url"])
            {
                Assert.NotEqual("", answer.GetProperty(name).GetString());
            }
        }

        var strange = answers.Select(site.Read).Single(a => a.Contains("Bến cũ", StringComparison.Ordinal));
        var shown = JsonDocument.Parse(strange).RootElement;
        Assert.Equal("Bến cũ <b> & \"phà\"", shown.GetProperty("title").GetString());
        var escaped = shown.GetProperty("html").GetString();
        Assert.Contains(">Bến cũ &lt;b&gt; &amp; &quot;phà&quot;</a>", escaped, StringComparison.Ordinal);
    }
}
