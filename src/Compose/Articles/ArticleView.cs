using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Articles;

/// <summary>
/// All that the template <c>article</c> may see; the text itself comes as <c>body.lead</c> and <c>body.story</c>.
/// </summary>
/// <param name="TextLanguage">Of the article, where it is not the site's; else null.</param>
/// <param name="Derived">Says that the title was made, not printed; null for a printed one.</param>
/// <param name="CardsHref">Folder of the preview cards.</param>
/// <param name="Dates">Null when the text names none.</param>
/// <param name="ReportHref">Where mistakes are reported; null when nowhere.</param>
public sealed record ArticleView(
    FrameView Frame, string? TextLanguage, ValueList<PieceView> Title, string? Derived, ValueList<LinkView> Crumbs,
    string CardsHref, MetaView Meta, ValueList<NamesView> Names, DatesView? Dates, ValueList<TagView> Tags,
    ValueList<SaidView> Said, ValueList<RelatedView> Related, CitationView Cite, TurnView Turn, string? ReportHref);

/// <summary>Source and provenance. Missing facts are said, not hidden.</summary>
/// <param name="SourceHref">Page of the source; null without one.</param>
/// <param name="DayFrom">How the day is known when it is not printed; null when it is.</param>
/// <param name="DayFromLink">The paragraph that tells it; null when no paragraph holds the words.</param>
/// <param name="Original">Link to the original; null without one.</param>
/// <param name="Form">What the archive holds of it: a text, a saved page; null when unknown.</param>
public sealed record MetaView(
    string Source, string? SourceHref, string? Author, TimeView? Day, string? DayFrom, LinkView? DayFromLink,
    LinkView? Original, string? Form, string? Rights, string Length, string Marks, string MarkdownHref);

/// <summary>The names of one type, most mentioned first.</summary>
/// <param name="Rest">Behind a fold when the list is long.</param>
/// <param name="More"><c>Thêm 4 tên</c>.</param>
public sealed record NamesView(
    string Kind, string Heading, string Count, ValueList<NameView> First, ValueList<NameView> Rest, string More);

/// <summary>A tag; without <paramref name="Href"/> it has no page yet.</summary>
public sealed record TagView(string Name, string? Href);

/// <summary>A quote in the list of quotes.</summary>
/// <param name="Anchor">Its own address in the page, without <c>#</c>.</param>
public sealed record SaidView(
    string Anchor, string Text, ValueList<NameView> Speakers, string? Role, LinkView Paragraph);

/// <summary>Another article and why it is here.</summary>
public sealed record RelatedView(TimeView? Day, string Href, ValueList<PieceView> Title, string Why);

/// <summary>The articles before and after in time; null at the ends.</summary>
public sealed record TurnView(RelatedView? Previous, RelatedView? Next);

/// <summary>The article as a reference, in words, in APA style and in three formats.</summary>
/// <param name="Title">In quotation marks.</param>
/// <param name="Rest">Day and source, after the site's name.</param>
public sealed record CitationView(
    string Title, string Site, string Rest, string Address, ApaView Apa, string Bibtex, string Ris, string Csl);

/// <summary>A reference in APA style, cut around the name that is set apart.</summary>
/// <param name="Container">The newspaper; without one, the archive.</param>
public sealed record ApaView(string Before, string Container, string Rest, string Address);
