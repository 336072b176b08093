using Microsoft.Playwright;

namespace StaticArchive.Browser;

[Collection(nameof(SampleSite))]
public sealed class SearchTests(SampleSite site)
{
    [Theory]
    [InlineData("tap can binh", 2), InlineData("Tập Cận Bình", 2), InlineData("Moskva", 2)]
    [InlineData("lầu năm góc", 2), InlineData("Ely Ratner", 1), InlineData("the van hoi mua dong", 1)]
    [InlineData("tuyên bố chung", 2)]
    public async Task A_typed_query_finds_the_articles(string query, int articles)
    {
        await using var visit = await Visit.To(site, "/tim-kiem/");
        await visit.Page.Locator("main input[type=search]").FillAsync(query);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("main a[href*='/bai-viet/']").First.WaitForAsync();
        var found = await visit.Page.EvaluateAsync<string[]>("""
            [...new Set([...document.querySelectorAll("main a[href*='/bai-viet/']")]
              .map(a => a.getAttribute("href").split(/[#:]/)[0]))]
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
        await visit.Page.Locator("main [role=status]").First
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visit.Page.Locator("main a[href*='/bai-viet/']").First.WaitForAsync();
        Assert.Contains("/tim-kiem/?q=", visit.Page.Url, StringComparison.Ordinal);
        var text = await visit.Page.Locator("main").InnerTextAsync();
        Assert.Contains("Bộ Quốc phòng Mỹ", text, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("Lầu Năm Góc", "Bộ Quốc phòng Mỹ"), InlineData("moskva", "Moscow")]
    public async Task An_alias_shows_the_entity_before_the_articles(string query, string name)
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=" + Uri.EscapeDataString(query));
        Assert.Equal(name, await visit.Page.Locator("[data-names] h2").InnerTextAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("""
            document.querySelector("[data-names] h2")
              .compareDocumentPosition(document.querySelector("[data-hits] h3")) === 4
            """));
    }

    [Fact]
    public async Task Every_hit_says_why_it_was_found()
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=Moskva");
        await visit.Page.Locator("[data-hits] .why span").First.WaitForAsync();
        var why = await visit.Page.Locator("[data-hits] .why span:first-child").AllInnerTextsAsync();
        Assert.All(why, text => Assert.NotEmpty(text));
        Assert.Contains("Nhắc đến Moscow", why);
    }

    [Fact]
    public async Task Nothing_found_is_announced_and_leads_on()
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=" + Uri.EscapeDataString("moskwa"));
        await visit.Page.Locator("[data-none] a").First.WaitForAsync();
        var said = await visit.Page.Locator("[data-status]").TextContentAsync();
        Assert.Contains("moskwa", said, StringComparison.Ordinal);
        Assert.Equal(1, await visit.Page.Locator("[data-none] a[href='/nhan-vat/']").CountAsync());
        await visit.Page.Locator("[data-none] a").First.ClickAsync();
        await visit.Page.Locator("[data-hits] h3").First.WaitForAsync();
        Assert.Equal("Moskva", await visit.Page.Locator("main input[name=q]").InputValueAsync());
    }

    [Fact]
    public async Task Without_javascript_the_page_offers_the_lists()
    {
        await using var context = await site.Chromium.NewContextAsync(
            new() { JavaScriptEnabled = false, BaseURL = site.Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/tim-kiem/?q=nga");
        Assert.True(await page.Locator("noscript, main .who-line").First.IsVisibleAsync());
        await page.Locator("aside a[href='/nhan-vat/']").ClickAsync();
        Assert.EndsWith("/nhan-vat/", page.Url, StringComparison.Ordinal);
    }
}
