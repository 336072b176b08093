using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using StaticArchive.Commands;

namespace StaticArchive.Browser;

/// <summary>A curator and a designer at work beside an open browser.</summary>
[Collection(nameof(SampleSite))]
public sealed class ServeTests(SampleSite sample) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("staticarchive-serve-");
    private Workplace Place => Workplace.Of(folder.FullName, null, null, null, null);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task What_is_saved_appears_and_what_is_wrong_is_shown()
    {
        Assert.Equal(0, CommandLine.Run(["init", folder.FullName]));
        using var stop = new CancellationTokenSource();
        var port = FreePort();
        var voice = new Voice(quiet: true, verbose: false);
        var serving = Task.Run(() => ServeCommand.Run(Place, voice, port, stop.Token), stop.Token);
        await using var context = await sample.Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await Opened(page, $"http://127.0.0.1:{port}/");

        var article = Path.Combine(Place.Input, "articles", "pha.txt");
        File.WriteAllText(article, "Khai trương phà Cát Hải\n\nSáng 12/5/2024, tuyến phà mới nối hai bờ sông.\n");
        await Sees(page, "Khai trương phà Cát Hải");

        var template = Path.Combine(Place.Theme, "home.hbs");
        var home = File.ReadAllText(template);
        File.WriteAllText(template, home + "<p>Dòng mới của giao diện</p>");
        await Sees(page, "Dòng mới của giao diện");

        File.WriteAllText(article, "");
        await Sees(page, "input/articles/pha.txt:1: error: expected text, found an empty file");
        File.WriteAllText(template, home + "{{nothing}}");
        await Sees(page, "theme/home.hbs:");
        File.WriteAllText(template, home);
        File.Delete(article);
        await page.Locator("#staticarchive-problems").Filter(new() { HasText = "theme/home.hbs" })
            .WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await serving);
    }

    private static Task Sees(IPage page, string text) =>
        page.GetByText(text).First.WaitForAsync(new() { Timeout = 60_000 });

    private static async Task Opened(IPage page, string address)
    {
        for (var left = 120; ; left--)
        {
            try
            {
                await page.GotoAsync(address);
                return;
            }
            catch (PlaywrightException) when (left > 0)
            {
                // The first build is not done yet.
                await Task.Delay(500, TestContext.Current.CancellationToken);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
