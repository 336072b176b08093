using BenchmarkDotNet.Running;

namespace StaticArchive.Benchmarks;

/// <summary>Run with <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*'</c>.</summary>
public static class Entry
{
    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Entry).Assembly).Run(args);
}
