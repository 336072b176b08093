using StaticArchive.Model.News;

namespace StaticArchive.Search;

/// <summary>All postings of an archive, held as numbers only, and the words that were counted on the way.</summary>
internal sealed class Postings
{
    private const int DocumentsAtOnce = 128;
    private readonly List<Segment> segments = [];
    private readonly int[] counts = new int[Posting.Partitions];

    public WordCounts Words { get; } = new();
    public long Count => counts.Sum(count => (long)count);

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
            var first = portion * DocumentsAtOnce;
            var end = Math.Min(first + DocumentsAtOnce, archive.Articles.Count);
            for (var n = first; n < end; n++) one.Terms.Add(n, texts.Read(n).Article, one.Postings);
            all.Add(new Segment(first, one.Postings), one.Postings);
            return one;
        }, one => all.Add(one.Terms));
        return all;
    }

    public int CountOf(int partition) => counts[partition];

    /// <summary>Fills a span of <see cref="CountOf"/> with the postings of one partition in order.</summary>
    public void Sort(int partition, Span<ulong> sorted)
    {
        var rest = sorted;
        foreach (var segment in segments) rest = segment.Unpack(partition, rest);
        sorted.Sort();
    }

    private void Add(Segment segment, List<(int Partition, ulong Posting)> postings)
    {
        lock (segments)
        {
            segments.Add(segment);
            foreach (var (partition, _) in postings) counts[partition]++;
        }
    }

    private void Add(DocumentTerms done)
    {
        lock (segments) Words.Add(done.Words);
    }

    // One list a thread: a new one for each portion would fill memory faster than it is collected.
    private sealed record Reading(DocumentTerms Terms, List<(int Partition, ulong Posting)> Postings);
}
