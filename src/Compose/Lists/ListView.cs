using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Lists;

/// <summary>A page of an index of names: people, organisations, places, events, tags or sources.</summary>
/// <param name="Crumbs">The pages above it, without the home page.</param>
/// <param name="Here">Its own name at the end of the crumbs.</param>
/// <param name="Kind">Class of the type of entity; null for tags and sources.</param>
/// <param name="Letters">Jump links; empty when the page is sorted otherwise and short.</param>
/// <param name="Sorts">Other orders of the same names.</param>
public sealed record ListView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, string? Kind, ValueList<FactView> Sum,
    ValueList<LetterView> Letters, ValueList<StepView> Sorts, ValueList<LetterGroupView> Groups, PagerView? Pager)
{
    /// <summary>Finds a name by how it begins; null where all names are seen at once.</summary>
    public NameFindView? Find { get; init; }

    /// <summary>Some of its names are not reviewed, so the page explains their hollow shape.</summary>
    public bool HasUnreviewed => Groups.Any(group => group.Rows.Any(row => !row.Name.Reviewed));
}

/// <summary>A field that finds names of one type.</summary>
/// <param name="Word">The type as the search names it: <c>person</c>.</param>
/// <param name="Label">What the field finds.</param>
/// <param name="ClientHref">The module that searches (contract 7).</param>
/// <param name="BaseHref">Where the site lives.</param>
public sealed record NameFindView(string Word, string Label, string ClientHref, string BaseHref);

/// <summary>A letter to jump to.</summary>
/// <param name="Href">Null when no name begins with it.</param>
/// <param name="Current">Value of <c>aria-current</c>; null elsewhere.</param>
public sealed record LetterView(string Text, string? Href, string? Current);

/// <summary>Names under a heading.</summary>
/// <param name="Count">Beside the heading; empty for none.</param>
public sealed record LetterGroupView(string Id, string Heading, string Count, ValueList<RowView> Rows);

/// <summary>A name, who or what it is, and when it occurs.</summary>
/// <param name="About">Role or description; null for neither.</param>
/// <param name="Years"><c>2016–2024</c>; null when no year is known.</param>
public sealed record RowView(NameView Name, string? About, string? Years);
