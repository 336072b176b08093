using BenchmarkDotNet.Running;

namespace StaticArchive.Benchmarks;

/// <summary>
/// Run with <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*'</c>, or with <c>-- growth</c>.
/// </summary>
public static class Entry
{
    public static void Main(string[] args)
    {
        if (args is ["growth"]) Growth.Print();
        else BenchmarkSwitcher.FromAssembly(typeof(Entry).Assembly).Run(args);
    }
}
