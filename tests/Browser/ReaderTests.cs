using Microsoft.Playwright;

namespace StaticArchive.Browser;

[Collection(nameof(SampleSite))]
public sealed class ReaderTests(SampleSite site)
{
    private const string First = "/bai-viet/2022/02/";
    private const string Second = "/bai-viet/2024/05/";

    [Fact]
    public async Task A_reader_clicks_from_home_to_an_article_to_a_person_to_the_other_article()
    {
        await using var visit = await Visit.To(site, "/");
        await visit.Page.Locator($"main a[href*='{Second}']").First.ClickAsync();
        Assert.Contains(Second, visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Locator("a[href*='/nhan-vat/vladimir-putin/']").First.ClickAsync();
        Assert.Contains("/nhan-vat/vladimir-putin/", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Locator($"main a[href*='{First}']").First.ClickAsync();
        Assert.Contains(First, visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vladimir Putin"), InlineData("Tập Cận Bình"), InlineData("Bộ Quốc phòng Mỹ"), InlineData("Nga")]
    [InlineData("Trung Quốc"), InlineData("Ukraine"), InlineData("Bắc Kinh"), InlineData("Moscow")]
    public async Task Both_articles_meet_on_the_page_of_an_entity(string name)
    {
        await using var visit = await Visit.To(site, "/");
        var articles = await visit.Page.EvaluateAsync<string[]>("""
            [...new Set([...document.querySelectorAll("main a[href*='/bai-viet/']")]
                .map(a => a.getAttribute("href").split("#")[0]))]
            """);
        var both = articles
            .Where(a => a.Contains(First, StringComparison.Ordinal) || a.Contains(Second, StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(2, both.Length);
        foreach (var article in both)
        {
            await visit.Page.GotoAsync(article);
            await visit.Page.Locator("aside.side")
                .GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();
            foreach (var other in both)
            {
                Assert.True(
                    await visit.Page.Locator($"main a[href^='{other}']").CountAsync() > 0,
                    $"{visit.Page.Url} lacks {other}");
            }
        }
    }

    [Fact]
    public async Task An_article_reads_without_javascript()
    {
        await using var context = await site.Chromium.NewContextAsync(
            new() { JavaScriptEnabled = false, BaseURL = site.Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator($"main a[href*='{First}']").First.ClickAsync();
        Assert.Contains(
            "ông John Kirby nhấn mạnh", await page.Locator("article").InnerTextAsync(), StringComparison.Ordinal);
    }
}
