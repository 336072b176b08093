using System.Diagnostics;
using System.Globalization;
using StaticArchive.Engine.Read;
using StaticArchive.Engine.Store;
using StaticArchive.Gather;
using StaticArchive.Search;
using StaticArchive.Stored;

namespace StaticArchive.Benchmarks.Search;

/// <summary>
/// Builds only the search index of an archive that was built before, and prints what it took as JSON.
/// </summary>
internal static class IndexBuild
{
    private const double Mega = 1024 * 1024;

    public static void Run(string root, string folder)
    {
        var at = Workplace.Of(root, null, null, null, null);
        var (problems, stages) = (new ProblemList(), new Stages());
        using var store = PackedStore.Open(Path.Combine(at.Cache, "articles"));
        var desk = new Desk(new InputFolder(at.Input), problems, stages);
        var texts = new StoredTexts(store, desk.Decide);
        var archive = GatherArchive.From(desk.Articles(texts), desk.ForGathering(null)).Archive;
        texts.Number(archive);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;

        var watch = Stopwatch.StartNew();
        var (files, bytes, largest) = (0, 0L, 0);
        foreach (var file in BuildIndex.From(archive, texts.Once, desk.Settings))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
            (files, bytes, largest) = (files + 1, bytes + file.Bytes.Length, Math.Max(largest, file.Bytes.Length));
        }

        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"articles": {{archive.Articles.Count}}, "seconds": {{seconds:0.00}}, "files": {{files}},
             "bytes": {{bytes}}, "largest": {{largest}}, "beforeMB": {{before / Mega:0}},
             "peakMB": {{process.PeakWorkingSet64 / Mega:0}}}
            """));
    }
}
