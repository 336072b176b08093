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

    private static async Task Count(Visit visit, int hits) =>
        await visit.Page.WaitForFunctionAsync(
            "([s, n]) => document.querySelectorAll(s).length === n", new object[] { Hits, hits });
}
