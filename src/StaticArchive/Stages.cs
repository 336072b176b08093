using System.Collections.Concurrent;
using System.Diagnostics;

namespace StaticArchive;

/// <summary>Time spent in each stage of a build, summed over all threads.</summary>
internal sealed class Stages
{
    private readonly ConcurrentDictionary<string, long> ticks = new(StringComparer.Ordinal);
    private readonly long start = Stopwatch.GetTimestamp();

    /// <summary>Since the build began.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(start);

    public T In<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            var spent = Stopwatch.GetTimestamp() - start;
            ticks.AddOrUpdate(stage, spent, (_, before) => before + spent);
        }
    }

    public void In(string stage, Action work) => In(stage, () =>
    {
        work();
        return true;
    });

    /// <summary>Counts the time of making each item, for lazy sequences.</summary>
    public IEnumerable<T> Each<T>(string stage, IEnumerable<T> items)
    {
        using var walk = items.GetEnumerator();
        while (In(stage, walk.MoveNext)) yield return walk.Current;
    }

    /// <summary>Stage and seconds, largest first.</summary>
    public IReadOnlyList<(string Stage, double Seconds)> Summed() =>
    [
        .. ticks.Select(t => (t.Key, Stopwatch.GetElapsedTime(0, t.Value).TotalSeconds))
            .OrderByDescending(t => t.TotalSeconds).ThenBy(t => t.Key, StringComparer.Ordinal),
    ];
}
