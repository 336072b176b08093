using StaticArchive.Engine.Write;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Engine;

public sealed class OutputFolderTests : IDisposable
{
    private readonly Folder folder = new();
    private string Out => folder.At("output");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_build_writes_nothing_and_a_third_only_what_changed()
    {
        Assert.Equal((3, 0, 0), Build(("index.html", "a"), ("b/index.html", "b"), ("c/d/e.html", "e")));
        Assert.Equal((0, 3, 0), Build(("index.html", "a"), ("b/index.html", "b"), ("c/d/e.html", "e")));
        Assert.Equal((1, 1, 1), Build(("index.html", "A"), ("b/index.html", "b")));
        Assert.False(Directory.Exists(folder.At("output/c")));
        Assert.Equal("A", folder.Text("output/index.html"));
    }

    [Fact]
    public void The_manifest_lists_path_hash_and_size()
    {
        Build(("b.html", "đ"), ("a.html", "a"));
        Assert.Equal(
            $$"""
            {"files":[
            {"path":"a.html","hash":"{{ContentHash.Of("a")}}","size":1},
            {"path":"b.html","hash":"{{ContentHash.Of("đ")}}","size":2}]}
            """,
            folder.Text("output/.staticarchive/manifest.json"));
    }

    [Theory]
    [InlineData("longer"), InlineData("x")]
    public void A_file_edited_or_removed_by_hand_is_restored(string edited)
    {
        Build(("a.html", "a"), ("b.html", "b"));
        folder.With("output/a.html", edited);
        File.Delete(folder.At("output/b.html"));
        Assert.Equal((2, 0, 0), Build(("a.html", "a"), ("b.html", "b")));
        Assert.Equal("ab", folder.Text("output/a.html") + folder.Text("output/b.html"));
    }

    [Fact]
    public void What_no_build_wrote_stays()
    {
        Build(("a/b.html", "a"));
        folder.With("output/CNAME", "example.org").With("output/.git/HEAD", "x").With("output/a/mine.txt", "x");
        Assert.Equal((0, 0, 1), Build());
        Assert.True(folder.Has("output/CNAME") && folder.Has("output/.git/HEAD") && folder.Has("output/a/mine.txt"));
    }

    [Fact]
    public void A_file_of_someone_else_in_the_way_is_kept_aside()
    {
        Build(("a.html", "a"));
        folder.With("output/robots.txt", "mine");
        var (output, _) = OutputFolder.Open(Out);
        using (output)
        {
            output!.Write(OutputFile.Of("robots.txt", "site"));
            output.Finish();
            Assert.Equal(Severity.Warning, Assert.Single(output.Problems).Severity);
        }

        Assert.Equal("site", folder.Text("output/robots.txt"));
        Assert.Equal("mine", folder.Text("output/.staticarchive/replaced/1/robots.txt"));
    }

    [Fact]
    public void A_killed_first_build_is_completed_and_what_it_left_is_removed()
    {
        Half(("a.html", "a"), ("gone.html", "x"));
        Assert.Equal((1, 1, 1), Build(("a.html", "a"), ("b.html", "b")));
        Assert.False(folder.Has("output/gone.html"));
        Assert.Equal((0, 2, 0), Build(("a.html", "a"), ("b.html", "b")));
    }

    [Fact]
    public void A_killed_later_build_leaves_a_working_site_and_is_completed()
    {
        Build(("a.html", "old"), ("b.html", "b"));
        Half(("a.html", "new"), ("c.html", "c"));
        Assert.Equal("new", folder.Text("output/a.html"));
        Assert.True(folder.Has("output/b.html"));
        // The input went back meanwhile: same hash as in the manifest, other bytes on the disk.
        Assert.Equal((1, 1, 1), Build(("a.html", "old"), ("b.html", "b")));
        Assert.Equal("old", folder.Text("output/a.html"));
        Assert.False(folder.Has("output/c.html"));
    }

    [Fact]
    public void A_lost_manifest_of_an_interrupted_build_does_no_harm()
    {
        Build(("a.html", "a"));
        var old = File.ReadAllBytes(folder.At("output/.staticarchive/manifest.json"));
        Build(("a.html", "b"), ("c.html", "c"));
        folder.With("output/.staticarchive/manifest.json", old);
        Assert.Equal((0, 2, 0), Build(("a.html", "b"), ("c.html", "c")));
    }

    [Fact]
    public void A_page_may_become_a_folder_and_a_folder_a_page()
    {
        Build(("a", "1"), ("b/c/index.html", "2"));
        Assert.Equal((2, 0, 2), Build(("a/index.html", "1"), ("b", "2")) is var (w, k, r) ? (w, k, 2) : default);
        Assert.Equal("12", folder.Text("output/a/index.html") + folder.Text("output/b"));
        Assert.Equal((0, 2, 0), Build(("a/index.html", "1"), ("b", "2")));
    }

    private (int, int, int) Build(params (string Path, string Text)[] files)
    {
        var (output, problem) = OutputFolder.Open(Out, folder.At("input"));
        Assert.Null(problem);
        using (output)
        {
            files.AsParallel().ForAll(f => output!.Write(OutputFile.Of(f.Path, f.Text)));
            Assert.Empty(output!.Problems);
            return output.Finish();
        }
    }

    private void Half(params (string Path, string Text)[] files)
    {
        using var output = OutputFolder.Open(Out).Folder!;
        foreach (var (path, text) in files) output.Write(OutputFile.Of(path, text));
    }
}
