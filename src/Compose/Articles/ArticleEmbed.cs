using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>
/// An article within a page of another site: a quotation with title, summary, source and day, which needs neither
/// script nor frame.
/// </summary>
public static class ArticleEmbed
{
    public static Embed Of(Surroundings around, ArticleRecord record, Article article)
    {
        var address = Html.Escape(around.Settings.Absolute(record.Address));
        string?[] facts =
        [
            article.Source, article.Published is { } date ? Wording.Day(date) : null, around.Settings.Title,
        ];
        var foot = string.Join(" · ", facts.OfType<string>().Select(Html.Escape));
        return new(article.Title, article.Author ?? article.Source,
            $"""<blockquote cite="{address}" lang="{Html.Escape(article.Language)}"><p><a href="{address}">"""
            + $"{Html.Escape(article.Title)}</a></p><p>{Html.Escape(record.Summary)}</p><p>{foot}</p></blockquote>");
    }
}
