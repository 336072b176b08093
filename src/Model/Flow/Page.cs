namespace StaticArchive.Model.Flow;

/// <summary>
/// A page that is known but not yet made: where it will live, and how to make it. Making may run on any thread.
/// </summary>
/// <param name="Source">
/// The input file in which a curator wrote it, as in a <see cref="Problem"/>; null for pages that the site makes.
/// </param>
public sealed record PlannedPage(Route Address, Func<Page> Make, string? Source = null);

/// <summary>A page of the site before it is rendered.</summary>
/// <param name="Template">The theme's template, by file name without extension.</param>
/// <param name="View">
/// A sealed record of ready-to-print strings: all that the template may see of the page's matter.
/// </param>
/// <param name="Meta">What formats other than HTML need: sitemap, feeds, redirects.</param>
/// <param name="Body">The Markdown published beside the page; its blocks become <c>body</c> in the template.</param>
public sealed record Page(Route Address, string Template, object View, PageMeta Meta, MarkdownBody? Body = null);

/// <summary>What is said about a page to machines.</summary>
/// <param name="Listed">In the sitemap.</param>
/// <param name="Updated">The day its matter last changed, from the input; null when unknown.</param>
/// <param name="Entry">The page as a feed entry, for pages that feeds hold.</param>
/// <param name="Embed">How the page stands within pages of other sites, for pages that are shared.</param>
public sealed record PageMeta(
    string Title, bool Listed = true, DateOnly? Updated = null, FeedEntry? Entry = null, Embed? Embed = null);

/// <summary>A page as others show it (oEmbed).</summary>
/// <param name="Author">Null when unknown.</param>
/// <param name="Html">Trusted; no script or style.</param>
public sealed record Embed(string Title, string? Author, string Html);

/// <summary>One entry of Atom and JSON feeds. <paramref name="Feeds"/> names the feeds it belongs to.</summary>
/// <param name="Order">Sorts entries, newest greatest, by ordinal comparison.</param>
/// <param name="Published">RFC 3339 date and time.</param>
/// <param name="Html">Trusted HTML of the summary.</param>
public sealed record FeedEntry(
    string Id, string Title, Route Address, string Order, string Published, string Html, string? Author,
    ValueList<string> Tags, ValueList<Feed> Feeds);

/// <summary>A feed: the folder that holds <c>feed.xml</c> and <c>feed.json</c>, and its title.</summary>
public sealed record Feed(Route Folder, string Title);
