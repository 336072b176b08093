using Microsoft.Playwright;

namespace StaticArchive.Browser;

/// <summary>The tools of an article's page: cards, jumps, the switch of the marks.</summary>
[Collection(nameof(SampleSite))]
public sealed class ArticleTests(SampleSite site)
{
    private const string Name = "a.m.per[href*='vladimir-putin']";

    [Fact]
    public async Task A_card_opens_where_a_name_is_pointed_at_and_closes_by_escape()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        var name = visit.Page.Locator(Name).First;
        var card = visit.Page.Locator(".card");
        await name.HoverAsync();
        await Assertions.Expect(card).ToContainTextAsync("Vladimir Putin");
        await Assertions.Expect(card).ToContainTextAsync("2 bài");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_card_opens_where_the_keyboard_goes_and_describes_the_name()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        await visit.Page.Locator(Name).First.EvaluateAsync("name => name.previousElementSibling.focus()");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".card")).ToContainTextAsync("Vladimir Putin");
        var described = await visit.Page.EvaluateAsync<string>(
            "document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent");
        Assert.Contains("Vladimir Putin", described, StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".card >> text=Vladimir Putin")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_in_a_card_gives_the_focus_back_to_the_name()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        await visit.Page.Locator(Name).First.HoverAsync();
        await visit.Page.Locator(".card a").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(".card")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(Name).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_count_leads_the_keyboard_from_mention_to_mention()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        var count = visit.Page.Locator("aside.side a[data-places]").First;
        await count.PressAsync("Enter");
        var first = await visit.Page.EvaluateAsync<string>("location.hash");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.NotEqual(first, await visit.Page.EvaluateAsync<string>("location.hash"));
    }

    [Fact]
    public async Task The_first_tap_on_a_name_opens_its_card_and_the_second_its_page()
    {
        await using var context = await site.Chromium.NewContextAsync(new()
        {
            BaseURL = site.Address, HasTouch = true, IsMobile = true,
            ViewportSize = new() { Width = 390, Height = 800 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.First("/bai-viet/2024/05/"));
        await page.Locator(Name).First.TapAsync();
        await Assertions.Expect(page.Locator(".card")).ToContainTextAsync("Vladimir Putin");
        await page.Locator(Name).First.TapAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{site.Address}/nhan-vat/vladimir-putin/");
    }

    [Fact]
    public async Task A_count_in_the_margin_leads_from_one_mention_to_the_next()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        var count = visit.Page.Locator("aside.side a[data-places]").First;
        var places = (await count.GetAttributeAsync("data-places"))!.Split(' ');
        Assert.True(places.Length > 2);
        foreach (var place in (string[])[.. places, places[0]])
        {
            await count.ClickAsync();
            Assert.EndsWith(place, visit.Page.Url, StringComparison.Ordinal);
            await Assertions.Expect(visit.Page.Locator(":target")).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task The_switch_calms_the_marks_and_is_remembered()
    {
        const string Ground = "name => getComputedStyle(name).backgroundImage";
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        var name = visit.Page.Locator(".text " + Name).First;
        Assert.Contains("gradient", await name.EvaluateAsync<string>(Ground), StringComparison.Ordinal);
        await visit.Page.GetByLabel("Ẩn ký hiệu").CheckAsync();
        Assert.Equal("none", await name.EvaluateAsync<string>(Ground));
        await visit.Page.GotoAsync(site.First("/bai-viet/2022/02/"));
        await Assertions.Expect(visit.Page.GetByLabel("Ẩn ký hiệu")).ToBeCheckedAsync();
        Assert.Equal("none", await visit.Page.Locator(".text a.m.pla").First.EvaluateAsync<string>(Ground));
    }

    [Fact]
    public async Task Without_javascript_counts_and_the_switch_work()
    {
        await using var context = await site.Chromium.NewContextAsync(
            new() { JavaScriptEnabled = false, BaseURL = site.Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.First("/bai-viet/2024/05/"));
        await page.Locator("aside.side a[data-places]").First.ClickAsync();
        Assert.Contains("#p-", page.Url, StringComparison.Ordinal);
        await page.GetByLabel("Ẩn ký hiệu").CheckAsync();
        await Assertions.Expect(page.Locator(".text " + Name).First).ToHaveCSSAsync("background-image", "none");
    }

    [Fact]
    public async Task On_paper_the_article_stands_alone_with_its_source_and_numbers()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 800);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var gone in (string[])[".nav", ".find", ".key", "aside.side", ".turn"])
        {
            await Assertions.Expect(visit.Page.Locator(gone).First).ToBeHiddenAsync();
        }

        foreach (var kept in (string[])["h1", ".meta", ".pn", ".cite", ".lead"])
        {
            await Assertions.Expect(visit.Page.Locator(kept).First).ToBeVisibleAsync();
        }

        await Assertions.Expect(visit.Page.Locator(".text " + Name).First).ToHaveCSSAsync("background-image", "none");
    }
}
