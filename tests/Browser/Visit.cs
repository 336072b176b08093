using Microsoft.Playwright;

namespace StaticArchive.Browser;

/// <summary>One visit of the site: a page, and what it complained about or asked of other hosts.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private Visit(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Paths asked of the site so far.</summary>
    public List<string> Asked { get; } = [];

    /// <param name="address">Of another site than the sample; null for the sample.</param>
    public static async Task<Visit> To(SampleSite site, string path, int width = 390, string? address = null)
    {
        var home = address ?? site.Address;
        var context = await site.Chromium.NewContextAsync(new()
        {
            BaseURL = home,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") visit.complaints.Add(message.Text);
        };
        visit.Page.PageError += (_, error) => visit.complaints.Add(error);
        visit.Page.Request += (_, request) =>
        {
            var inside = request.Url.StartsWith(home, StringComparison.Ordinal);
            if (inside)
            {
                visit.Asked.Add(request.Url[home.Length..].TrimStart('/'));
            }
            else if (!request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                visit.complaints.Add("asked another host: " + request.Url);
            }
        };
        await visit.Page.GotoAsync(path);
        return visit;
    }

    /// <summary>No console error, no request to another host.</summary>
    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(complaints);
    }
}
