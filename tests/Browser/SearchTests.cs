using Microsoft.Playwright;

namespace StaticArchive.Browser;

[Collection(nameof(SampleSite))]
public sealed class SearchTests(SampleSite site)
{
    [Theory]
    [InlineData("tap can binh", 2), InlineData("Tập Cận Bình", 2), InlineData("Moskva", 2), InlineData("lầu năm góc", 2)]
    [InlineData("Ely Ratner", 1), InlineData("the van hoi mua dong", 1), InlineData("tuyên bố chung", 2)]
    public async Task A_typed_query_finds_the_articles(string query, int articles)
    {
        await using var visit = await Visit.To(site, "/tim-kiem/");
        await visit.Page.Locator("main input[type=search]").FillAsync(query);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("main a[href*='/bai-viet/']").First.WaitForAsync();
        var found = await visit.Page.EvaluateAsync<string[]>("""
            [...new Set([...document.querySelectorAll("main a[href*='/bai-viet/']")].map(a => a.getAttribute("href").split(/[#:]/)[0]))]
            """);
        Assert.Equal(articles, found.Length);
    }

    [Fact]
    public async Task A_query_from_another_page_opens_the_search_page_with_its_hits()
    {
        await using var visit = await Visit.To(site, "/", 1280);
        await visit.Page.Locator("form[role=search] input").First.FillAsync("lầu năm góc");
        await visit.Page.Keyboard.PressAsync("Enter");
        // Only the search page has hits: the home page's list has no status line.
        await visit.Page.Locator("main [role=status]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visit.Page.Locator("main a[href*='/bai-viet/']").First.WaitForAsync();
        Assert.Contains("/tim-kiem/?q=", visit.Page.Url, StringComparison.Ordinal);
        Assert.Contains("Bộ Quốc phòng Mỹ", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_with_marks_matches_as_written()
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=" + Uri.EscapeDataString("tạp căn bịnh"));
        await visit.Page.Locator("[role=status]").First.WaitForAsync();
        await Assertions(visit);

        static async Task Assertions(Visit visit)
        {
            await visit.Page.WaitForFunctionAsync("document.querySelector('main').innerText.includes('tạp căn bịnh')");
            Assert.Equal(0, await visit.Page.Locator("main a[href*='/bai-viet/']").CountAsync());
        }
    }
}
