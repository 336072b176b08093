using System.IO.Compression;
using Deque.AxeCore.Commons;
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
        "/nguon/vtc-news/", "/trich-dan/", "/trich-dan/2022/", "/luu-tru/", "/luu-tru/2024/", "/luu-tru/2024/05/",
        "/tim-kiem/", "/tim-kiem/?q=nga", "/gioi-thieu/", "/404.html", "/ban-do/", "/mang-luoi/", "/moc-thoi-gian/",
        "/moc-thoi-gian/2024/", "/pham-vi/", "/data/",
    ];

    // The rule of 24 px is WCAG 2.2's, and not among those that axe runs unasked.
    private static readonly AxeRunOptions Wcag22 = new()
    {
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_has_no_axe_violation_in_light_and_dark(string address)
    {
        await using var visit = await Visit.To(site, Real(address), 390);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await visit.Page.RunAxe(Wcag22);
            Assert.Empty(
                result.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_fits_every_width(string address)
    {
        await using var visit = await Visit.To(site, Real(address));
        foreach (var width in (int[])[320, 390, 640, 768, 1280])
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            var over = await visit.Page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 0, $"{address} is {over} px too wide at {width} px");
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_page_bears_letters_of_twice_the_size(string address)
    {
        await using var visit = await Visit.To(site, Real(address), 1280);
        await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        var over = await visit.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{address} is {over} px too wide");
    }

    /// <summary>Bytes as a host sends them, packed by gzip.</summary>
    [Fact]
    public async Task An_article_is_light_and_stands_still()
    {
        await using var visit = await Visit.To(site, Real("/bai-viet/2024/05/*"));
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var sizes = visit.Asked.ToDictionary(path => path, path => Packed(path));
        Assert.InRange(sizes.Count, 1, 6);
        Assert.InRange(sizes.Values.Sum(), 1, 60_000);
        var moved = await visit.Page.EvaluateAsync<double>("""
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
                .observe({ type: "layout-shift", buffered: true });
              setTimeout(() => done(sum), 300);
            })
            """);
        Assert.Equal(0, moved);
    }

    private int Packed(string path)
    {
        var file = Path.Combine(site.Output, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return (int)packed.Length;
    }

    private string Real(string address) => address.EndsWith('*') ? site.First(address[..^1]) : address;
}
