using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>An article in a list. Depends on the article and the names of its entities only, never on counts.</summary>
/// <param name="Time">Null when the heading above says it, or when nothing is known.</param>
/// <param name="Source">Null when it is not recorded.</param>
/// <param name="Names">Up to three of its entities that have a page, most mentioned first.</param>
public sealed record ArticleRowView(
    TimeView? Time, string Title, string Href, string? Source, ValueList<NameView> Names)
{
    private const int MostNames = 3;

    public static ArticleRowView Of(Surroundings around, Archive archive, int number, bool timed)
    {
        var article = archive.Articles[number];
        return new(
            timed ? Wording.Time(article.Published) : null, article.Title, around.Href(article.Address),
            article.Source >= 0 ? archive.Sources[article.Source].Name : null,
            article.Uses.Select(use => archive.Entities[use.Entity]).Where(e => e.Address is not null).Take(MostNames)
                .Select(e => NameView.Of(around, e)).ToValueList());
    }
}

/// <summary>Articles under one heading: a year, a month or a day.</summary>
/// <param name="Id">Anchor of the heading.</param>
/// <param name="Href">Where the heading leads; null for nowhere.</param>
/// <param name="Note">Beside the heading; empty for none.</param>
/// <param name="Timed">The rows tell their days themselves.</param>
/// <param name="More">To the rest; null when all are shown.</param>
public sealed record ArticleGroupView(
    string Id, string Heading, string? Href, string Note, ValueList<ArticleRowView> Rows, bool Timed,
    LinkView? More);
