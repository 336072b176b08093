namespace StaticArchive.Browser;

/// <summary>Filters, fields of the query and keys of the search page.</summary>
[Collection(nameof(SampleSite))]
public sealed class FilterTests(SampleSite site)
{
    private const string Hits = "[data-hits] h3 a";

    [Fact]
    public async Task A_filter_narrows_the_hits_and_is_in_the_address()
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=" + Uri.EscapeDataString("tuyên bố chung"), 1280);
        await visit.Page.Locator(Hits).Nth(1).WaitForAsync();
        await visit.Page.Locator("[data-facets] label:has-text('Ely Ratner')").ClickAsync();
        await Count(visit, 1);
        Assert.Contains("person=Ely+Ratner", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.GoBackAsync();
        await Count(visit, 2);
    }

    [Fact]
    public async Task A_year_of_the_chart_narrows_to_it_and_its_chip_takes_it_back()
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=Nga", 1280);
        await visit.Page.Locator("[data-facets] .time button").First.ClickAsync();
        await Count(visit, 1);
        await visit.Page.Locator("[data-chips] a").First.ClickAsync();
        await visit.Page.Locator("[data-chips] a").First.ClickAsync();
        await Count(visit, 2);
    }

    [Fact]
    public async Task Fields_can_be_typed_and_a_wrong_date_is_explained()
    {
        var query = Uri.EscapeDataString("nguoi:\"Vladimir Putin\" tu:2024");
        await using var visit = await Visit.To(site, "/tim-kiem/?q=" + query);
        await Count(visit, 1);
        await visit.Page.Locator("main input[type=search]").FillAsync("Nga tu:mai");
        await visit.Page.WaitForFunctionAsync(
            "() => document.querySelector('[role=status]').textContent.includes('mai')");
    }

    [Fact]
    public async Task Keys_go_from_the_field_through_the_hits_and_back()
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=Nga");
        await visit.Page.Locator(Hits).Nth(1).WaitForAsync();
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "hits => document.activeElement === document.querySelectorAll(hits)[1]", Hits));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("q", await visit.Page.EvaluateAsync<string>("document.activeElement.name"));
    }

    [Fact]
    public async Task A_date_that_is_being_typed_stays_in_its_field_when_the_filters_are_built_anew()
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=Nga", 1280);
        await visit.Page.Locator("[data-facets] input[name=from]").ClickAsync();
        await visit.Page.Keyboard.TypeAsync("2022");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.TypeAsync("2024-05", new() { Delay = 80 });
        await visit.Page.Locator("[data-chips] a").First.WaitForAsync();
        Assert.Equal("to", await visit.Page.EvaluateAsync<string>("document.activeElement.name"));
        Assert.Equal("2024-05", await visit.Page.Locator("[data-facets] input[name=to]").InputValueAsync());
        Assert.Equal("Nga", await visit.Page.Locator("main input[name=q]").InputValueAsync());
    }

    [Fact]
    public async Task A_place_of_the_page_is_no_new_question_and_a_chosen_year_keeps_the_focus()
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=Nga");
        await visit.Page.Locator(Hits).Nth(1).WaitForAsync();
        await visit.Page.EvaluateAsync("hits => document.querySelector(hits).dataset.same = '1'", Hits);
        await visit.Page.Locator("a.jump").ClickAsync();
        await visit.Page.Locator("[data-facets] .time button").First.WaitForAsync();
        Assert.Equal("1", await visit.Page.Locator(Hits).First.GetAttributeAsync("data-same"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("scrollY > 0"));
        await visit.Page.Locator("[data-facets] .time button").First.PressAsync("Enter");
        await Count(visit, 1);
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.closest('[data-facets]') !== null");
    }

    [Fact]
    public async Task What_social_networks_hang_on_a_link_is_no_filter_and_filters_say_that_they_left_nothing()
    {
        await using var visit = await Visit.To(site, "/tim-kiem/?q=Nga&fbclid=abc&utm_source=zalo");
        await Count(visit, 2);
        Assert.Equal(0, await visit.Page.Locator("[data-chips] a").CountAsync());
        await visit.Page.GotoAsync("/tim-kiem/?q=Nga&to=2001");
        await visit.Page.Locator(".say", new() { HasTextString = "điều kiện đã chọn" }).WaitForAsync();
        await visit.Page.GotoAsync("/tim-kiem/?q=Nga&from=2024&to=2022");
        await Count(visit, 2);
    }

    private static async Task Count(Visit visit, int hits) =>
        await visit.Page.WaitForFunctionAsync(
            "([s, n]) => document.querySelectorAll(s).length === n", new object[] { Hits, hits });
}
