using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Frame;

/// <summary>
/// The frame around a page: head, masthead and foot. Every view has one as its property <c>Frame</c>.
/// </summary>
/// <param name="TextLanguage">Of the articles' words and names, when the pages speak another; else null.</param>
/// <param name="OwnTop">The template brings its own masthead.</param>
/// <param name="Scripts">Names of assets.</param>
public sealed record FrameView(
    string Language, string? TextLanguage, string SiteName, string HomeHref, HeadView Head, bool OwnTop,
    ValueList<NavView> Nav, string SearchHref, FootView Foot, ValueList<string> Scripts);

/// <summary>What stands in the document's head.</summary>
/// <param name="Title">With the site's name.</param>
/// <param name="ShortTitle">Without it, for social cards.</param>
/// <param name="Canonical">With scheme and host.</param>
/// <param name="Origin">Scheme and host, to stand before the address of an asset.</param>
/// <param name="Kind">OpenGraph type: <c>article</c> or <c>website</c>.</param>
/// <param name="Locale"><c>vi_VN</c>.</param>
/// <param name="Picture">With scheme and host; null for the theme's own card.</param>
/// <param name="MarkdownHref">The page as Markdown; null without one.</param>
/// <param name="EmbedHref">How other sites may show the page (oEmbed), with scheme and host; null without.</param>
/// <param name="JsonLd">Trusted: JSON in which no tag can begin.</param>
/// <param name="Cited">Given for articles.</param>
public sealed record HeadView(
    string Title, string ShortTitle, string Description, string Canonical, string Origin, string Kind, string Locale,
    string? Picture, string? Published, string? Author, ValueList<string> Tags, bool NoIndex,
    string? MarkdownHref, string? EmbedHref, ValueList<LinkView> Feeds, string JsonLd, CitedView? Cited);

/// <summary>An article for programs that collect references, such as Zotero.</summary>
/// <param name="Date">EDTF with slashes: <c>2024/05/17</c>; null when no day is known.</param>
/// <param name="Newspaper">The source; null when it is unknown.</param>
public sealed record CitedView(string? Date, ValueList<string> Authors, string? Newspaper, string Language);

/// <summary>A link of the navigation.</summary>
/// <param name="Current">
/// Value of <c>aria-current</c>: <c>page</c> on the page itself, <c>true</c> below it, else null.
/// </param>
public sealed record NavView(string Href, string Text, string? Current);

/// <summary>The foot of every page.</summary>
/// <param name="Counts">About the whole archive; null on pages that must not change with it.</param>
public sealed record FootView(string Note, string? Counts, ValueList<LinkView> Links);

/// <summary>A link and its words.</summary>
public sealed record LinkView(string Href, string Text);
