using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>Who says the quotes of an article, and what they are.</summary>
public static class Speakers
{
    /// <summary>
    /// The fullest office that the article writes beside the speaker's name; null when it writes none.
    /// </summary>
    public static string? RoleOf(AnnotatedArticle annotated, Speaker speaker) => annotated.Roles
        .Where(r => speaker.EntityId is { } id ? r.EntityId == id : r.Name == speaker.Name)
        .Select(r => r.At.Span.Of(annotated.Article.Blocks[r.At.Block].Text))
        .OrderByDescending(role => role.Length)
        .FirstOrDefault();

    /// <summary>
    /// The office of the one who says a quote; null for several, beside whom it would seem to be the last one's.
    /// </summary>
    public static string? RoleOf(AnnotatedArticle annotated, Quote quote) =>
        quote.Speakers.Count == 1 ? RoleOf(annotated, quote.Speakers[0]) : null;

    /// <summary>
    /// The registry names the speaker. What other articles had reviewed must not change this article's page (contract
    /// 6).
    /// </summary>
    public static bool IsKnown(Entity? entity) => entity?.Record is not null;

    public static ValueList<NameView> Of(Surroundings around, Archive archive, Quote quote) =>
        quote.Speakers.Select(speaker => archive.Find(speaker.EntityId) is { } entity
            ? NameView.Of(around, entity) with { Reviewed = IsKnown(entity) }
            : new NameView("per", speaker.Name, null, false, null, "")).ToValueList();
}
