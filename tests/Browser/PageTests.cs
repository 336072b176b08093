using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StaticArchive.Browser;

[Collection(nameof(SampleSite))]
public sealed class PageTests(SampleSite site)
{
    /// <summary>One of each kind. An address that ends in <c>*</c> stands for the first page below it.</summary>
    public static TheoryData<string> Kinds() =>
    [
        "/", "/bai-viet/2024/05/*", "/bai-viet/2022/02/*", "/nhan-vat/", "/nhan-vat/vladimir-putin/", "/to-chuc/",
        "/to-chuc/bo-quoc-phong-my/", "/dia-danh/", "/dia-danh/moscow/", "/su-kien/", "/chu-de/", "/nguon/",
        "/nguon/vtc-news/", "/luu-tru/", "/luu-tru/2024/", "/luu-tru/2024/05/", "/tim-kiem/", "/tim-kiem/?q=nga",
        "/gioi-thieu/", "/404.html",
    ];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_has_no_axe_violation_in_light_and_dark(string address)
    {
        await using var visit = await Visit.To(site, Real(address), 390);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await visit.Page.RunAxe();
            Assert.Empty(
                result.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_fits_every_width(string address)
    {
        await using var visit = await Visit.To(site, Real(address));
        foreach (var width in (int[])[320, 390, 768, 1280])
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            var over = await visit.Page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 0, $"{address} is {over} px too wide at {width} px");
        }
    }

    private string Real(string address)
    {
        if (!address.EndsWith('*')) return address;
        var folder = address[..^1];
        var first = Directory.GetDirectories(Path.Combine(site.Output, folder.Trim('/')))
            .Order(StringComparer.Ordinal).First();
        return folder + Path.GetFileName(first) + "/";
    }
}
