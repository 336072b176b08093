using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>An article as an entry of the feeds it belongs to: the site's own and those of its entities.</summary>
public static class ArticleFeeds
{
    /// <summary>Null without a whole date: a feed must say a moment, and none is invented.</summary>
    public static FeedEntry? Entry(Surroundings around, Archive archive, ArticleRecord record, Article article)
    {
        if (!around.Settings.Feeds || record.Published is not { Full: not null } day) return null;
        var feeds = record.Uses.Select(u => EntityFeed.Of(archive, archive.Entities[u.Entity])).OfType<Feed>()
            .Prepend(new Feed(Routes.Home, around.Settings.Title));
        return new(
            around.Settings.Absolute(record.Address), record.Title, record.Address, $"{day.SortKey} {record.Id}",
            $"{day}T00:00:00Z", $"<p>{Html.Escape(record.Summary)}</p>", article.Author ?? article.Source,
            record.TagNames, feeds.ToValueList());
    }
}
