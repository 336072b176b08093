using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Engine.Store;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Engine;

public sealed class PackedStoreTests : IDisposable
{
    private readonly Folder folder = new();
    private string Pack => folder.At("cache/articles.pack");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_written_is_read_in_this_run_and_the_next()
    {
        Write("a", "b", "");
        using var store = PackedStore.Open(Pack);
        Assert.All(["a", "b", ""], text => Assert.Equal(text, Read(store, text)));
        Assert.Null(Read(store, "c"));
        store.Write(Key("c"), "c"u8);
        Assert.Equal("c", Read(store, "c"));
    }

    [Fact]
    public void What_a_run_does_not_use_is_forgotten()
    {
        Write("a", "b", "c");
        using (var store = PackedStore.Open(Pack))
        {
            Read(store, "a");
            store.Save();
        }

        using var next = PackedStore.Open(Pack);
        Assert.Equal(1, next.Count);
        Assert.Equal("a", Read(next, "a"));
    }

    [Fact]
    public void A_run_that_changes_nothing_touches_nothing()
    {
        Write("a", "b");
        var before = File.ReadAllBytes(Pack);
        File.SetLastWriteTimeUtc(Pack, DateTime.UnixEpoch);
        Write("a", "b");
        Assert.Equal(before, File.ReadAllBytes(Pack));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Pack));
    }

    [Fact]
    public void A_killed_run_keeps_its_results()
    {
        Write("a", "b");
        using (var store = PackedStore.Open(Pack)) store.Write(Key("c"), "c"u8);
        using var next = PackedStore.Open(Pack);
        Assert.Equal(["a", "b", "c"], new[] { "a", "b", "c" }.Select(t => Read(next, t)));
    }

    [Fact]
    public void Cut_anywhere_it_still_opens_and_says_nothing_false()
    {
        string[] texts = [.. Enumerable.Range(0, 12).Select(i => new string((char)('a' + i), i * 7))];
        Write(texts);
        var whole = File.ReadAllBytes(Pack);
        for (var cut = 0; cut < whole.Length; cut++)
        {
            File.WriteAllBytes(Pack, whole[..cut]);
            Open_reads_right_or_nothing(texts);
        }
    }

    [Fact]
    public void Damaged_anywhere_it_still_opens_and_says_nothing_false()
    {
        string[] texts = [.. Enumerable.Range(0, 12).Select(i => new string((char)('a' + i), i * 7))];
        Write(texts);
        var whole = File.ReadAllBytes(Pack);
        Prop.ForAll(Gen.Choose(0, whole.Length - 1).ToArbitrary(), Gen.Choose(1, 255).ToArbitrary(), (at, change) =>
        {
            var damaged = whole.ToArray();
            damaged[at] ^= (byte)change;
            File.WriteAllBytes(Pack, damaged);
            Open_reads_right_or_nothing(texts);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Many_threads_write_and_read()
    {
        using (var store = PackedStore.Open(Pack))
        {
            Assert.True(Enumerable.Range(0, 2000).AsParallel().All(i =>
            {
                var text = $"{i % 500} {new string('x', i % 300)}";
                store.Write(Key(text), Encoding.UTF8.GetBytes(text));
                return Read(store, text) == text;
            }));
            store.Save();
        }

        using var next = PackedStore.Open(Pack);
        Assert.Equal("7 xxxxxxx", Read(next, "7 xxxxxxx"));
    }

    [Fact]
    public void While_another_build_has_it_open_a_private_one_serves()
    {
        using var first = PackedStore.Open(Pack);
        using (var second = PackedStore.Open(Pack))
        {
            second.Write(Key("a"), "a"u8);
            Assert.Equal("a", Read(second, "a"));
            second.Save();
        }

        Assert.Null(Read(first, "a"));
        Assert.Equal(Pack, Assert.Single(Directory.EnumerateFiles(folder.At("cache"))));
    }

    [Fact]
    public void Code_has_an_identity() => Assert.NotEqual(
        CodeIdentity.Of(typeof(PackedStore).Assembly),
        CodeIdentity.Of(typeof(PackedStore).Assembly, typeof(ContentHash).Assembly));

    private void Open_reads_right_or_nothing(string[] texts)
    {
        using (var store = PackedStore.Open(Pack))
        {
            foreach (var text in texts)
            {
                if (Read(store, text) is { } read) Assert.Equal(text, read);
                store.Write(Key(text), Encoding.UTF8.GetBytes(text));
                Assert.Equal(text, Read(store, text));
            }

            store.Save();
        }

        using var next = PackedStore.Open(Pack);
        Assert.All(texts, text => Assert.Equal(text, Read(next, text)));
    }

    private void Write(params string[] texts)
    {
        using var store = PackedStore.Open(Pack);
        foreach (var text in texts) store.Write(Key(text), Encoding.UTF8.GetBytes(text));
        store.Save();
    }

    private static string? Read(PackedStore store, string text) =>
        store.TryRead(Key(text), out var bytes) ? Encoding.UTF8.GetString(bytes) : null;

    private static ContentHash Key(string text) => ContentHash.Of(text);
}
