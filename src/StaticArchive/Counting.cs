namespace StaticArchive;

/// <summary>Tells how far a sequence is while it is walked.</summary>
internal static class Counting
{
    // A terminal shows no more than a few changes a second.
    private const int Step = 16;

    public static IEnumerable<T> Counted<T>(
        this IEnumerable<T> items, string stage, int all, Action<string, int, int> progress)
    {
        var done = 0;
        foreach (var item in items)
        {
            yield return item;
            if (++done % Step == 0) progress(stage, done, all);
        }

        progress(stage, done, Math.Max(all, done));
    }
}
