using Microsoft.Playwright;

namespace StaticArchive.Browser;

/// <summary>What can be copied from an article: links, quotes, citations.</summary>
[Collection(nameof(SampleSite))]
public sealed class CopyTests(SampleSite site)
{
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
