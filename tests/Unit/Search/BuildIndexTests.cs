using System.IO.Compression;
using System.Text;
using System.Text.Json;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Search;

namespace StaticArchive.Unit.Search;

public sealed class BuildIndexTests
{
    [Fact]
    public void The_same_archive_gives_the_same_bytes_with_any_number_of_threads()
    {
        var (one, four) = (Files(1), Files(4));
        Assert.Equal(one.Select(f => f.Path), four.Select(f => f.Path));
        Assert.All(one.Zip(four), pair =>
            Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public void A_small_archive_has_few_files_and_the_manifest_comes_last()
    {
        var files = Files(2);
        Assert.InRange(files.Count, 5, 20);
        Assert.Equal("search/manifest.json", files[^1].Path);
        Assert.Contains(files, f => f.Path == "search/client.js");
        Assert.Equal(files.Count, files.Select(f => f.Path).Distinct(StringComparer.Ordinal).Count());
    }

    // Hosts may keep all but the manifest and the client for ever.
    [Fact]
    public void No_name_is_used_for_other_bytes()
    {
        var before = Files(2).ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
        var after = Files(2, new SmallArchive(changed: "Một câu khác hẳn về gốm và đèo."));
        Assert.Contains(after, f => f.Path.EndsWith(".bin", StringComparison.Ordinal) && !before.ContainsKey(f.Path));
        Assert.All(after.Where(f => f.Path is not ("search/manifest.json" or "search/client.js")), f =>
            Assert.True(!before.TryGetValue(f.Path, out var bytes) || bytes.Span.SequenceEqual(f.Bytes.Span), f.Path));
    }

    [Fact]
    public void Neighbours_bear_the_hash_of_all_of_them()
    {
        ReadOnlyMemory<byte>[] files = [new byte[] { 1 }, new byte[] { 2 }, new byte[] { 3 }];
        var (one, other) = (new HashedNames("t", ".bin", 2), new HashedNames("t", ".bin", 2));
        var names = one.Name(files).Select(f => f.Path).ToArray();
        var changed = other.Name([files[0], new byte[] { 9 }, files[2]]).Select(f => f.Path).ToArray();
        Assert.Matches("^search/t/0/0-[0-9a-f]{6}[.]bin$", names[0]);
        Assert.Equal(names[0][^10..], names[1][^10..]);
        Assert.NotEqual(names[0], changed[0]);
        Assert.Equal(names[2], changed[2]);
        Assert.Equal(6, Convert.FromBase64String(one.Base64).Length);
    }

    [Fact]
    public void An_empty_archive_has_an_index_that_finds_nothing()
    {
        var archive = new Archive([], [], [], [], null, []);
        var manifest = BuildIndex.From(archive, new SmallArchive(), SmallArchive.Settings).Last();
        Assert.Equal(0, JsonDocument.Parse(manifest.Bytes).RootElement.GetProperty("articles").GetInt32());
    }

    [Fact]
    public void Articles_without_a_year_are_counted_because_they_stand_first()
    {
        var manifest = JsonDocument.Parse(Files(1)[^1].Bytes).RootElement;
        Assert.Equal(2, manifest.GetProperty("undated").GetInt32());
        Assert.Equal("vi", manifest.GetProperty("language").GetString());
    }

    [Fact]
    public void The_client_is_one_module_without_comments_and_imports()
    {
        var client = Encoding.UTF8.GetString(Files(1).Single(f => f.Path == "search/client.js").Bytes.Span);
        Assert.DoesNotContain("import ", client.Split('\n', 2)[1], StringComparison.Ordinal);
        Assert.DoesNotContain("/**", client, StringComparison.Ordinal);
        Assert.Single(client.Split('\n'), l => l.StartsWith("export ", StringComparison.Ordinal));
    }

    // Every cold query pays for it.
    [Fact]
    public void The_client_has_at_most_12_kB_on_the_wire()
    {
        var client = Files(1).Single(f => f.Path == "search/client.js");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(client.Bytes.Span);
        }

        Assert.InRange(packed.Length, 1000, 12_000);
    }

    [Theory]
    [InlineData(0, 0), InlineData(1600, 1), InlineData(1_500_000, 10), InlineData(15_000_000, 13)]
    [InlineData(75_000_000, 14)]
    public void Shards_grow_slower_than_the_archive(long postings, int bits) =>
        Assert.Equal(bits, TermShards.Bits(postings));

    private static List<OutputFile> Files(int threads, SmallArchive? other = null)
    {
        var archive = other ?? new SmallArchive();
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        return BuildIndex.From(archive.Archive, archive, SmallArchive.Settings, options).ToList();
    }
}
