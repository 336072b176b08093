using Microsoft.Playwright;

namespace StaticArchive.Browser;

/// <summary>The tools of an article's page: cards, jumps, the switch of the marks, and what can be copied.</summary>
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
    public async Task What_cannot_be_copied_is_shown_beside_its_button()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        await visit.Page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await visit.Page.Locator(".cite .copy").First.ClickAsync();
        var shown = visit.Page.Locator(".cite .copy + .by-hand");
        await Assertions.Expect(shown).ToContainTextAsync("quan ngại sâu sắc");
        await Assertions.Expect(shown).ToBeInViewportAsync();
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
    public async Task The_link_to_a_paragraph_is_copied()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        await Allow(visit);
        var paragraph = visit.Page.Locator(".text > p[id]").Nth(2);
        await paragraph.HoverAsync();
        await paragraph.GetByRole(AriaRole.Button, new() { Name = "Chép liên kết" }).ClickAsync();
        var id = await paragraph.GetAttributeAsync("id");
        Assert.Equal($"{visit.Page.Url}#{id}", await Copied(visit));
        await Assertions.Expect(visit.Page.Locator("article [role=status]")).ToHaveTextAsync("Đã chép");
    }

    [Fact]
    public async Task Selected_words_get_a_link_with_what_stands_around_them()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        await Allow(visit);
        var plain = visit.Page.Url;
        // From the middle of a word to the middle of another: whole words are taken.
        var (id, words) = await Selected(visit);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Chép liên kết tới chỗ này" }).ClickAsync();
        var link = await Copied(visit);
        Assert.StartsWith($"{plain}#{id}:~:text=", link, StringComparison.Ordinal);
        var parts = Uri.UnescapeDataString(link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..]).Split(',');
        Assert.Equal(3, parts.Length);
        Assert.EndsWith("-", parts[0], StringComparison.Ordinal);
        Assert.Equal(words, parts[1]);
        Assert.StartsWith("-", parts[2], StringComparison.Ordinal);
        // The browser finds them, and takes the directive out of the address.
        await visit.Page.GotoAsync("about:blank");
        await visit.Page.GotoAsync(link);
        await Assertions.Expect(visit.Page.Locator("#" + id)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_quote_has_its_address_and_is_copied_with_its_citation()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        await Allow(visit);
        var quote = visit.Page.Locator(".quotes li[id]").First;
        await quote.GetByRole(AriaRole.Link, new() { Name = "liên kết tới lời này" }).ClickAsync();
        var id = await quote.GetAttributeAsync("id");
        Assert.EndsWith("#" + id, visit.Page.Url, StringComparison.Ordinal);
        await quote.GetByRole(AriaRole.Button, new() { Name = "Chép lời trích" }).ClickAsync();
        var copied = await Copied(visit);
        Assert.StartsWith(await quote.Locator("blockquote").InnerTextAsync(), copied, StringComparison.Ordinal);
        Assert.Contains(await visit.Page.Locator("h1").InnerTextAsync(), copied, StringComparison.Ordinal);
        Assert.EndsWith("#" + id, copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_form_of_the_citation_is_copied()
    {
        await using var visit = await Visit.To(site, site.First("/bai-viet/2024/05/"), 1280);
        await Allow(visit);
        await visit.Page.GetByText("BibTeX").ClickAsync();
        await visit.Page.Locator(".cite details[open] button").ClickAsync();
        Assert.StartsWith("@", await Copied(visit), StringComparison.Ordinal);
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

    private static Task Allow(Visit visit) =>
        visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

    private static Task<string> Copied(Visit visit) =>
        visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

    /// <summary>Selects from the second letter of the third word to the second letter of the sixth.</summary>
    /// <returns>The paragraph's id and the four words.</returns>
    private static async Task<(string Id, string Words)> Selected(Visit visit)
    {
        var found = await visit.Page.EvaluateAsync<string[]>("""
            () => {
              const paragraph = [...document.querySelectorAll(".text > p[id]")]
                .find(p => p.firstChild.nodeType === 3 && p.firstChild.data.split(" ").length > 8);
              const words = paragraph.firstChild.data.split(" ");
              const range = document.createRange();
              range.setStart(paragraph.firstChild, words.slice(0, 2).join(" ").length + 2);
              range.setEnd(paragraph.firstChild, words.slice(0, 5).join(" ").length + 2);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              return [paragraph.id, words.slice(2, 6).join(" ")];
            }
            """);
        return (found[0], found[1]);
    }
}
