using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Search;
using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Search;

/// <summary>
/// Runs the client's own tests, <c>tests/client</c>, over an index that the build under test has made.
/// </summary>
public sealed class ClientTests
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void The_client_finds_what_the_index_holds()
    {
        Assert.SkipUnless(HasNode(), """
            NODE IS ABSENT: the search client's tests (tests/client) did not run. Install Node 20 or later.
            """);
        var site = Directory.CreateTempSubdirectory("search-").FullName;
        try
        {
            Publish(site);
            using var node = Start(Folder(), site);
            var said = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            Assert.True(node.ExitCode == 0, said);
        }
        finally
        {
            Directory.Delete(site, recursive: true);
        }
    }

    /// <summary>The list that holds C# and JavaScript to the same letters: whole alphabets, then words.</summary>
    /// <remarks>Latin, Greek and Cyrillic; other blocks still gain letters with each Unicode version.</remarks>
    [Fact]
    public void Both_languages_fold_alike()
    {
        string[] words =
        [
            "Đường", "HOÀ", "hòa", "thuỷ", "Thủy", "nghiêng", "thuở", "rượu", "khuỷu", "NATO", "façade", "Zürich",
            "İzmir", "Ǘ", "ﬁ", "Ａ",
        ];
        string[] titles =
        [
            "Đổi mới: 15/2 – “F-16”", "  ", "…", "Việt Nam", "一二", string.Join(' ', Enumerable.Repeat("nghiêng", 20)),
            new string('ấ', 100), new string('a', 79) + " b", new string('a', 80) + " b", "Ærø, ß & ﬁ",
        ];
        int[][] ranges = [[1, 0x530], [0x1E00, 0x1F00]];
        var letters = ranges.SelectMany(r => Enumerable.Range(r[0], r[1] - r[0])).Select(c => ((char)c).ToString());
        var list = JsonSerializer.Serialize(new
        {
            ranges,
            letters = string.Concat(letters.Select(l => Fold.Plain(l) is { Length: 1 } f ? f : "\0")),
            accents = string.Concat(letters.Select(l => (char)('0' + Accents.Of(l)))),
            words = words.Select(w => new
            {
                word = w, plain = Fold.Plain(w), accents = Accents.Of(w), hash = TextHash.Of(Fold.Plain(w)),
            }),
            titles = titles.Select(t => new { title = t, address = Slug.Of(t) }),
        }, Written) + "\n";
        var file = Path.Combine(Folder(), "fold.json");
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "overwrite") File.WriteAllText(file, list);
        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", list);
    }

    private static void Publish(string site)
    {
        var small = new SmallArchive();
        var pages = small.Archive.Articles.Select((a, n) => OutputFile.Of(a.Address.MarkdownFile, small.Markdown(n)));
        var articles = OutputFile.Of("articles.json", JsonSerializer.Serialize(new object[]
        {
            small.Archive.Articles.Select(a => a.Address.Path),
            small.Archive.Articles.Select((_, n) => ParagraphAnchor.Of(small.Read(n).Article)),
        }));
        var index = BuildIndex.From(small.Archive, small, SmallArchive.Settings);
        foreach (var file in index.Concat(pages).Append(articles))
        {
            var path = Path.Combine(site, "kho", file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.ToArray());
        }
    }

    private static Process Start(string folder, string site)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, WorkingDirectory = folder };
        var files = Directory.GetFiles(folder, "*.test.mjs").Order(StringComparer.Ordinal);
        foreach (var argument in files.Prepend("--test")) start.ArgumentList.Add(argument);
        start.Environment["SEARCH_SITE"] = site;
        return Process.Start(start)!;
    }

    private static bool HasNode() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(p => File.Exists(Path.Combine(p, "node")) || File.Exists(Path.Combine(p, "node.exe")));

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../client"));
}
