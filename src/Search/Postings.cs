using StaticArchive.Model.News;

namespace StaticArchive.Search;

/// <summary>All postings of an archive, held as numbers only, and the words that were counted on the way.</summary>
internal sealed class Postings
{
    private const int DocumentsAtOnce = 32;
    private readonly List<Segment> segments = [];

    public WordCounts Words { get; } = new();
    public long Count { get; private set; }

    /// <summary>
    /// Reads every article once, on all processors; the threads' order leaves no trace after sorting.
    /// </summary>
    public static Postings From(Archive archive, ITexts texts, ParallelOptions threads)
    {
        var all = new Postings();
        var portions = (archive.Articles.Count + DocumentsAtOnce - 1) / DocumentsAtOnce;
        Parallel.For(0, portions, threads, () => new Reading(new(archive), []), (portion, _, one) =>
        {
            one.Postings.Clear();
            var end = Math.Min((portion + 1) * DocumentsAtOnce, archive.Articles.Count);
            for (var n = portion * DocumentsAtOnce; n < end; n++) one.Terms.Add(n, texts.Read(n).Article, one.Postings);
            all.Add(Segment.Of(one.Postings));
            return one;
        }, one => all.Add(one.Terms));
        return all;
    }

    /// <summary>The postings of one partition in order.</summary>
    public ulong[] Sorted(int partition)
    {
        var sorted = new ulong[segments.Sum(s => s.Of(partition).Length)];
        var at = 0;
        foreach (var segment in segments)
        {
            segment.Of(partition).CopyTo(sorted.AsSpan(at));
            at += segment.Of(partition).Length;
        }

        Array.Sort(sorted);
        return sorted;
    }

    private void Add(Segment segment)
    {
        lock (segments)
        {
            segments.Add(segment);
            Count += segment.Count;
        }
    }

    private void Add(DocumentTerms done)
    {
        lock (segments) Words.Add(done.Words);
    }

    // One list a thread: a new one for each portion would fill memory faster than it is collected.
    private sealed record Reading(DocumentTerms Terms, List<(int Partition, ulong Posting)> Postings);

    /// <summary>The postings of some documents, partition after partition.</summary>
    private sealed class Segment(ulong[] postings, int[] starts)
    {
        public int Count => postings.Length;
        public ReadOnlySpan<ulong> Of(int partition) => postings.AsSpan(starts[partition]..starts[partition + 1]);

        public static Segment Of(List<(int Partition, ulong Posting)> found)
        {
            var starts = new int[Posting.Partitions + 1];
            foreach (var (partition, _) in found) starts[partition + 1]++;
            for (var p = 0; p < Posting.Partitions; p++) starts[p + 1] += starts[p];
            var (next, postings) = (starts.ToArray(), new ulong[found.Count]);
            foreach (var (partition, posting) in found) postings[next[partition]++] = posting;
            return new(postings, starts);
        }
    }
}
