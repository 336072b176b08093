using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Compose.Map;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Entities;

/// <summary>All that the template <c>entity</c> may see. The page of one year has only its sentences.</summary>
/// <param name="Kind">Class of its type: <c>per</c>.</param>
/// <param name="Year">On the page of one year, the year; else null.</param>
/// <param name="Line">Who or what it is.</param>
/// <param name="Sum">Counts, ready to print.</param>
/// <param name="Sentences">One of each article, by year.</param>
/// <param name="Earlier">Pages of years, when not all articles are shown here.</param>
public sealed record EntityView(
    FrameView Frame, string Kind, string Name, bool Reviewed, string? Year, string Line, ValueList<LinkView> Crumbs,
    ValueList<FactView> Sum, TimeView? First, TimeView? Last, RolesView? Roles, YearsView? Years,
    EntityQuotesView? Said, EntityQuotesView? About, string SentencesNote, ValueList<YearSentencesView> Sentences,
    EarlierView? Earlier,
    TogetherView? Together, ValueList<NameView> Forms, EntityLinksView? Links, PagerView? Pager, string? ReportHref)
{
    /// <summary>Where a place lies; null for what is no place, and where that is not known.</summary>
    public PositionView? Position { get; init; }
}

/// <summary>Offices as the articles write them.</summary>
public sealed record RolesView(string Span, bool HasBars, ValueList<RoleView> Rows);

/// <summary>One office.</summary>
/// <param name="Seen">First and last year in which it was written.</param>
/// <param name="X">Of its bar, in 250 units.</param>
public sealed record RoleView(string Role, string Seen, string Count, string X, string Width);

/// <summary>Articles by year.</summary>
public sealed record YearsView(string Count, ValueList<YearView> Columns);

/// <summary>One year.</summary>
/// <param name="Href">Null for a year without articles.</param>
/// <param name="Y">Top of its bar, in 40 units.</param>
public sealed record YearView(string Year, string? Href, string Count, string Y, string Height);

/// <summary>What it said, or what others said about it; a quote of each article.</summary>
/// <param name="Rest">Behind a fold when the list is long.</param>
/// <param name="Earlier">Where the others are; null when all stand here.</param>
public sealed record EntityQuotesView(
    string Note, ValueList<EntityQuoteView> First, ValueList<EntityQuoteView> Rest, string More, EarlierView? Earlier);

/// <summary>A quote.</summary>
/// <param name="With">The word before the names; null for none.</param>
/// <param name="Names">On the list of what it said, who said it with it; on the list about it, who said it.</param>
/// <param name="Times">How many the article has, when more than one.</param>
public sealed record EntityQuoteView(
    string Text, string? With, ValueList<NameView> Names, TimeView? Day, string Href, string Title, string? Times);

/// <summary>The sentences of one year.</summary>
public sealed record YearSentencesView(string Heading, string Id, ValueList<SentenceView> Rows);

/// <summary>The sentence of an article that names the entity.</summary>
/// <param name="Times">How often the article names it, when more than once.</param>
public sealed record SentenceView(TimeView? Day, ValueList<PieceView> Text, string Href, string Title, string? Times)
{
    /// <summary>Further sentences that name it.</summary>
    public ValueList<OtherSentenceView> Others { get; init; } = [];

    /// <summary>To the article, when not all of them are here.</summary>
    public LinkView? Rest { get; init; }
}

/// <summary>A further sentence of the article, and the link to its paragraph.</summary>
public sealed record OtherSentenceView(ValueList<PieceView> Text, LinkView Place);

/// <summary>Where the other articles are.</summary>
public sealed record EarlierView(string Text, ValueList<LinkView> Pages);

/// <summary>Who appears in the same articles.</summary>
/// <param name="Network">Null when there are too few for a drawing.</param>
public sealed record TogetherView(
    NetworkView? Network, ValueList<NameView> First, ValueList<NameView> Rest, string More);

/// <summary>Identity elsewhere, and ways to follow.</summary>
public sealed record EntityLinksView(
    LinkView? Wikidata, string? Coordinates, string? Id, string? FeedHref, string MarkdownHref);
