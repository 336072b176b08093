using System.Collections.Concurrent;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// Writes each feed as Atom (<c>feed.xml</c>) and as JSON Feed (<c>feed.json</c>), with its newest 50 entries.
/// </summary>
/// <param name="siteUrl">Scheme, host and path, such as <c>https://example.org/kho</c>.</param>
/// <param name="name">Of the site.</param>
public sealed class FeedFormat(string siteUrl, string name, string language) : IOutputFormat
{
    private const int Most = 50;

    private readonly string site = siteUrl.TrimEnd('/');
    private readonly ConcurrentDictionary<string, Newest> feeds = new(StringComparer.Ordinal);

    public IEnumerable<OutputFile> Each(Page page)
    {
        // Both formats demand a time. An entry without one is left out: a made-up time would be a false statement.
        if (page.Meta.Entry is { Published.Length: > 0 } entry)
        {
            foreach (var feed in entry.Feeds) feeds.GetOrAdd(feed.Folder.Path, _ => new()).Add(feed, entry);
        }

        return [];
    }

    public IEnumerable<OutputFile> Last() =>
        from feed in feeds.OrderBy(f => f.Key, StringComparer.Ordinal)
        from file in new[] { AtomFeed.Of, JsonFeed.Of }
            .Select(of => of(site, name, language, Titled(feed.Value.Feed), feed.Value.Entries))
        select file;

    // In a reader it stands beside those of other sites.
    private Feed Titled(Feed feed) => feed.Title == name ? feed : feed with { Title = $"{feed.Title} – {name}" };

    /// <summary>The newest entries of one feed, whatever order they come in.</summary>
    private sealed class Newest
    {
        private readonly SortedSet<FeedEntry> entries = new(Comparer<FeedEntry>.Create(Compare));
        private readonly Lock adding = new();
        private Feed? feed;

        public Feed Feed => feed!;
        public ValueList<FeedEntry> Entries => [.. entries];

        public void Add(Feed named, FeedEntry entry)
        {
            lock (adding)
            {
                // Pages of one build agree on a feed's title; should they not, chance must not choose.
                if (feed is null || string.CompareOrdinal(named.Title, feed.Title) < 0) feed = named;
                entries.Add(entry);
                if (entries.Count > Most) entries.Remove(entries.Max!);
            }
        }

        private static int Compare(FeedEntry? one, FeedEntry? other) =>
            string.CompareOrdinal(other!.Order, one!.Order) is var order and not 0
                ? order
                : string.CompareOrdinal(one.Id, other.Id);
    }
}
