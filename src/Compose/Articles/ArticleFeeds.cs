using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>An article as an entry of its feeds: the site's own, those of its entities, tags and source.</summary>
public static class ArticleFeeds
{
    /// <summary>Null without a whole date: a feed must say a moment, and none is invented.</summary>
    public static FeedEntry? Entry(Surroundings around, Archive archive, ArticleRecord record, Article article)
    {
        if (!around.Settings.Feeds || !FeedRules.IsEntry(record)) return null;
        var day = record.Published!.Value;
        // The article itself is an entry: its tags and its source have one.
        var feeds = record.Uses.Select(u => FeedRules.Of(archive, archive.Entities[u.Entity])).OfType<Feed>()
            .Concat(record.Tags.Select(t => new Feed(archive.Tags[t].Address, archive.Tags[t].Name)))
            .Prepend(new Feed(Routes.Home, around.Settings.Title));
        if (record.Source >= 0)
        {
            feeds = feeds.Append(new(archive.Sources[record.Source].Address, archive.Sources[record.Source].Name));
        }

        return new(
            around.Settings.Absolute(record.Address), record.Title, record.Address, $"{day.SortKey} {record.Id}",
            // Noon in Greenwich is the same day in Vietnam, and for readers almost everywhere.
            $"{day}T12:00:00Z", $"<p>{Html.Escape(record.Summary)}</p>", article.Author ?? article.Source,
            record.TagNames, feeds.ToValueList());
    }
}
