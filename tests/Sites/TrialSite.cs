using System.Runtime.CompilerServices;
using System.Text;

namespace StaticArchive.Sites;

/// <summary>A whole archive in a folder of its own, with the project's theme; gone when the test ends.</summary>
internal sealed class TrialSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("staticarchive-trial-");

    public TrialSite(params ReadOnlySpan<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files) Write(path, text);
        Place = Workplace.Of(folder.FullName, null, Path.Combine(Repository, "theme"), null, null);
    }

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public Workplace Place { get; private set; }

    /// <summary>The two sample articles with their settings, as a newcomer's clone has them.</summary>
    public static TrialSite OfTheSample()
    {
        var site = new TrialSite();
        var input = Path.Combine(Repository, "input");
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            site.Write("input/" + Path.GetRelativePath(input, file), File.ReadAllBytes(file));
        }

        return site;
    }

    /// <summary>From now on the site has a theme of its own, which the test may change.</summary>
    public void CopyTheme()
    {
        foreach (var file in Directory.EnumerateFiles(Place.Theme, "*", SearchOption.AllDirectories))
        {
            Write("theme/" + Path.GetRelativePath(Place.Theme, file), File.ReadAllBytes(file));
        }

        Place = Place with { Theme = Path.Combine(Place.Root, "theme") };
    }

    /// <summary>From now on the site is built with another theme of the repository, and with the usual words.</summary>
    public void TakeTheme(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(
            Path.Combine(Repository, folder), "*", SearchOption.AllDirectories))
        {
            Write("theme/" + Path.GetRelativePath(Path.Combine(Repository, folder), file), File.ReadAllBytes(file));
        }

        foreach (var words in Directory.EnumerateFiles(Place.Theme, "strings.*.yml"))
        {
            Write("theme/" + Path.GetFileName(words), File.ReadAllBytes(words));
        }

        Place = Place with { Theme = Path.Combine(Place.Root, "theme") };
    }

    /// <summary>Paths of files below a folder, in order.</summary>
    public IReadOnlyList<string> Files(string below, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder.FullName, below), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder.FullName, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(folder.FullName, path));

    public bool Has(string path) => File.Exists(Path.Combine(folder.FullName, path));

    public void Delete(string path) => File.Delete(Path.Combine(folder.FullName, path));

    public BuildReport Build() => Program.Build(Place, null, (_, _, _) => { });

    /// <summary>Every file of the output with its bytes, as text that a test can compare.</summary>
    public SortedDictionary<string, string> Output(string folderName = "output")
    {
        var output = Path.Combine(folder.FullName, folderName);
        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories);
        return new(
            files.ToDictionary(f => Path.GetRelativePath(output, f), f => Convert.ToBase64String(File.ReadAllBytes(f))),
            StringComparer.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
