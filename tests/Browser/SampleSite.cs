using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using StaticArchive.Preview;

namespace StaticArchive.Browser;

/// <summary>The sample site, built and served as published, and one Chromium for all tests.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // Background services of the browser would ask hosts of their own.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("staticarchive-browser-");
    private WebApplication? server;
    private IPlaywright? playwright;

    public IBrowser Chromium { get; private set; } = null!;
    public string Address { get; private set; } = "";
    public string Output => Path.Combine(folder.FullName, "output");

    /// <summary>The address of the first page below a folder: <c>/bai-viet/2024/05/…/</c>.</summary>
    public string First(string folder) => folder + Path.GetFileName(
        Directory.GetDirectories(Path.Combine(Output, folder.Trim('/'))).Order(StringComparer.Ordinal).First()) + "/";

    public async ValueTask InitializeAsync()
    {
        var repository = Path.GetFullPath(Path.Combine(Here(), "..", ".."));
        var place = Workplace.Of(repository, null, null, Output, Path.Combine(folder.FullName, "cache"));
        var report = Program.Build(place, null, (_, _, _) => { }, records: false);
        Assert.Empty(report.Problems);
        server = PreviewServer.Start(Output, "", null, 0);
        Address = server.Urls.First();
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable(), Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        await Chromium.DisposeAsync();
        playwright?.Dispose();
        if (server is not null) await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static string Executable() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is not on the PATH; ./test.sh installs it");

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetDirectoryName(file)!;
}

[CollectionDefinition(nameof(SampleSite))]
public sealed class SharedSampleSite : ICollectionFixture<SampleSite>;
