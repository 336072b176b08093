using BenchmarkDotNet.Running;
using StaticArchive.Benchmarks.Search;

namespace StaticArchive.Benchmarks;

/// <summary>
/// Run with <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*'</c>, or with <c>-- growth</c>. The
/// search has a script of its own, <c>Search/run.mjs</c>, which asks this program for <c>index ARCHIVE FOLDER</c>.
/// </summary>
public static class Entry
{
    public static void Main(string[] args)
    {
        if (args is ["growth"]) Growth.Print();
        else if (args is ["index", var archive, var folder]) IndexBuild.Run(archive, folder);
        else BenchmarkSwitcher.FromAssembly(typeof(Entry).Assembly).Run(args);
    }
}
