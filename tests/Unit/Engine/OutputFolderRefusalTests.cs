using StaticArchive.Engine.Write;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Engine;

public sealed class OutputFolderRefusalTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("."), InlineData("site"), InlineData("site/input"), InlineData("site/output/../input"), InlineData("/")]
    [InlineData("link")]
    public void A_folder_that_holds_the_root_or_the_input_is_refused(string output)
    {
        folder.With("site/input/a.txt", "");
        Directory.CreateSymbolicLink(folder.At("link"), folder.At("site"));
        var (opened, problem) = OutputFolder.Open(folder.At(output), folder.At("site"), folder.At("site/input"));
        Assert.Null(opened);
        Assert.Equal(Severity.Error, problem!.Severity);
        var left = Directory.EnumerateFileSystemEntries(folder.Path).Select(e => Path.GetFileName(e));
        Assert.Equal(["link", "site"], left.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_of_someone_else_is_refused_and_left_alone()
    {
        folder.With("output/letter.txt", "x");
        Assert.NotNull(OutputFolder.Open(folder.At("output")).Problem);
        Assert.NotNull(OutputFolder.Open(folder.At("output/letter.txt")).Problem);
        Assert.Equal(
            folder.At("output/letter.txt"), Assert.Single(Directory.EnumerateFileSystemEntries(folder.At("output"))));
    }

    [Fact]
    public void An_unreadable_manifest_is_refused()
    {
        folder.With("output/.staticarchive/manifest.json", "{\"files\":[").With("output/a.html", "");
        Assert.NotNull(OutputFolder.Open(folder.At("output")).Problem);
    }

    [Fact]
    public void Two_builds_do_not_write_at_once()
    {
        using var first = OutputFolder.Open(folder.At("output")).Folder;
        Assert.NotNull(OutputFolder.Open(folder.At("output")).Problem);
    }

    [Theory]
    [InlineData("../a"), InlineData("/a"), InlineData("a/../../b"), InlineData(""), InlineData("a//b")]
    [InlineData("a\\b"), InlineData(".staticarchive/manifest.json")]
    public void A_path_that_leads_elsewhere_is_our_mistake(string path)
    {
        using var output = OutputFolder.Open(folder.At("output")).Folder!;
        Assert.Throws<ArgumentException>(() => output.Write(OutputFile.Of(path, "x")));
    }

    [Fact]
    public void A_manifest_cannot_remove_files_elsewhere()
    {
        folder.With("secret.txt", "x").With("output/.staticarchive/manifest.json", """
            {"files":[{"path":"../secret.txt","hash":"00","size":1}]}
            """);
        using (var output = OutputFolder.Open(folder.At("output")).Folder!) output.Finish();
        Assert.True(folder.Has("secret.txt"));
    }

    [Fact]
    public void Two_files_with_one_address_are_reported_and_chance_does_not_choose()
    {
        var seen = Enumerable.Range(0, 8).Select(run =>
        {
            var path = folder.At($"output{run}");
            using var output = OutputFolder.Open(path).Folder!;
            OutputFile[] files =
            [
                OutputFile.Of("a/x", "1"), OutputFile.Of("A/x", "2"),
                OutputFile.Of("b", "1"), OutputFile.Of("b", "2"),
                OutputFile.Of("c", "3"), OutputFile.Of("c", "3"),
            ];
            foreach (var file in run % 2 == 0 ? files : files.Reverse()) output.Write(file);
            output.Finish();
            Assert.Equal(2, output.Problems.Count);
            var written = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(f => !f.Contains("journal", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(f => Path.GetRelativePath(path, f) + "=" + File.ReadAllText(f));
            return string.Join('|', written);
        });
        Assert.Single(seen.Distinct());
    }
}
