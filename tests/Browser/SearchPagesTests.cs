using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticArchive.Browser;

/// <summary>The search page over an archive of many articles: pages, passages, filters.</summary>
[Collection(nameof(SampleSite))]
public sealed class SearchPagesTests(SampleSite site, SearchArchive archive) : IClassFixture<SearchArchive>
{
    private const string Hits = "[data-hits] h3 a";

    [Fact]
    public async Task Pages_of_results_have_addresses_and_reading_goes_on_there()
    {
        await using var visit = await Open("làng gốm");
        await Says(visit, "trang 1/5");
        await visit.Page.Locator("[data-hits] nav a", new() { HasTextString = "2" }).First.ClickAsync();
        await Says(visit, $"{SearchArchive.Articles} bài");
        await Says(visit, "trang 2/5");
        Assert.EndsWith("&page=2", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("2", await visit.Page.Locator("[data-hits] [aria-current]").InnerTextAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "first => document.activeElement === document.querySelector(first)", Hits));
        await visit.Page.GoBackAsync();
        await Says(visit, "trang 1/5");
    }

    [Fact]
    public async Task A_link_to_a_page_that_is_no_longer_filled_shows_the_last()
    {
        await using var visit = await Open("làng gốm", "&page=99");
        await Says(visit, "trang 5/5");
        Assert.Equal(5, await visit.Page.Locator(Hits).CountAsync());
    }

    [Fact]
    public async Task A_passage_is_shown_with_its_place_when_its_result_comes_into_view()
    {
        await using var visit = await Open("chợ phiên");
        var first = visit.Page.Locator("[data-hits] li").First;
        await first.Locator("mark", new() { HasTextString = "chợ phiên" }).WaitForAsync();
        Assert.Contains("/#p-", await first.Locator(".why a").GetAttributeAsync("href"), StringComparison.Ordinal);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(visit.Asked.Count(p => p.EndsWith(".md", StringComparison.Ordinal)), 1, 8);
        await visit.Page.Locator("[data-hits] ol > li").Last.ScrollIntoViewIfNeededAsync();
        await visit.Page.Locator("[data-hits] ol > li").Last.Locator("mark").First.WaitForAsync();
    }

    [Fact]
    public async Task A_list_finds_names_as_they_are_typed_and_comes_back()
    {
        await using var visit = await Visit.To(site, "/nhan-vat/", 390, archive.Address);
        var (field, list) = (visit.Page.Locator("#ten"), visit.Page.Locator("main > .az.block"));
        await field.FillAsync("th");
        await visit.Page.Locator("form + p + .az a", new() { HasTextString = "Lê Thị Bình" }).WaitForAsync();
        Assert.False(await list.IsVisibleAsync());
        Assert.Empty((await visit.Page.RunAxe()).Violations.Select(v => v.Help));
        await field.FillAsync("duong");
        await visit.Page.Locator("form + p + .az li").And(visit.Page.Locator(":only-child")).WaitForAsync();
        await visit.Page.Locator("form + p + .az li a").ClickAsync();
        Assert.Equal("Dương Văn Lâm", (await visit.Page.Locator("h1").InnerTextAsync()).Trim());
        await visit.Page.GoBackAsync();
        await field.FillAsync("");
        await list.WaitForAsync();
        await field.FillAsync("chợ phiên");
        await field.PressAsync("Enter");
        await Says(visit, $"{SearchArchive.Articles} bài");
    }

    [Fact]
    public async Task The_summary_shows_words_at_once_with_the_title_s()
    {
        await using var visit = await Open("lò nung số 7");
        var first = visit.Page.Locator("[data-hits] li").First;
        Assert.Equal("Lò nung số 7", await first.Locator(".ex mark").InnerTextAsync());
        Assert.Contains("/#p-", await first.Locator(".why a").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.DoesNotContain(visit.Asked, p => p.EndsWith(".md", StringComparison.Ordinal));
        await visit.Page.Locator("main input[name=q]").FillAsync("bản tin thứ 7");
        await visit.Page.Locator("[data-hits] h3 mark", new() { HasTextString = "Bản tin thứ 7" }).WaitForAsync();
    }

    [Fact]
    public async Task Filters_are_counted_for_those_who_see_them()
    {
        await using var visit = await Open("làng gốm");
        await visit.Page.Locator(Hits).Nth(9).WaitForAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(visit.Asked, p => p.StartsWith("search/f/", StringComparison.Ordinal));
        await visit.Page.Locator(".jump").ClickAsync();
        await visit.Page.Locator("[data-facets] fieldset").First.WaitForAsync();
    }

    [Fact]
    public async Task A_filter_is_found_by_the_beginning_of_a_name()
    {
        await using var visit = await Open("chợ phiên", width: 1280);
        var people = visit.Page.Locator("fieldset", new() { Has = visit.Page.Locator("input[name=person]") });
        await Assertions.Expect(people.Locator("label")).ToHaveCountAsync(8);
        await people.Locator("input[type=search]").FillAsync("quynh");
        await Assertions.Expect(people.Locator("label")).ToHaveTextAsync(["Hồ Thị Quỳnh3"]);
        Assert.Equal("1 tên", await people.Locator("[role=status]").InnerTextAsync());
        await people.Locator("label").ClickAsync();
        await Says(visit, "3 bài");
        Assert.Contains("person=H%E1%BB%93+Th%E1%BB%8B+Qu%E1%BB%B3nh", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await visit.Page.Locator("[data-chips] a").CountAsync());
    }

    [Fact]
    public async Task Results_with_filters_have_no_axe_violation_in_light_and_dark()
    {
        await using var visit = await Open("chợ phiên", width: 1280);
        await visit.Page.Locator("[data-facets] input[type=search]").First.WaitForAsync();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var found = await visit.Page.RunAxe();
            Assert.Empty(found.Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        }
    }

    private Task<Visit> Open(string query, string more = "", int width = 390) =>
        Visit.To(site, "/tim-kiem/?q=" + Uri.EscapeDataString(query) + more, width, archive.Address);

    private static Task Says(Visit visit, string text) =>
        Assertions.Expect(visit.Page.Locator("[data-status]")).ToContainTextAsync(text);
}
