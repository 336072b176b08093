using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>
/// Everything known across articles, gathered once and never changed. Holds ids, names and addresses, not texts.
/// </summary>
/// <param name="Articles">
/// Oldest first, undated before dated; ties by id. An article's number is its place here.
/// </param>
/// <param name="Entities">Sorted by id. An entity's number is its place here.</param>
/// <param name="Tags">Sorted by name, Vietnamese order; only those with a page.</param>
/// <param name="Sources">Sorted by name, Vietnamese order.</param>
/// <param name="Updated">The newest article's date, or <c>SOURCE_DATE_EPOCH</c>: the build's date.</param>
/// <param name="Redirects">Addresses that moved or vanished.</param>
public sealed record Archive(
    ValueList<ArticleRecord> Articles, ValueList<Entity> Entities, ValueList<TagRecord> Tags,
    ValueList<SourceRecord> Sources, DateOnly? Updated, ValueList<Redirect> Redirects)
{
    /// <summary>Dates with a year that the texts name, sorted by value, ordinal: a year before its days.</summary>
    public ValueList<NamedDate> Dates { get; init; }

    public Holdings Holdings { get; init; } = Holdings.None;
}

/// <summary>What other pages need to know of an article.</summary>
/// <param name="Summary">The lead or the first paragraph, cut at a word near 240 characters.</param>
/// <param name="Source">Number of its source; -1 without one.</param>
/// <param name="Uses">Entities with the number of their mentions, most first, then in text order.</param>
/// <param name="Tags">Numbers of tags that have a page.</param>
/// <param name="TagNames">All tags, with a page or without.</param>
/// <param name="Previous">Number of the article before it in time; -1 at the start.</param>
/// <param name="Next">Number of the article after it in time; -1 at the end.</param>
public sealed record ArticleRecord(
    string Id, Route Address, string Title, bool TitleDerived, string Summary, PartialDate? Published,
    int Source, ValueList<EntityUse> Uses, ValueList<int> Tags, ValueList<string> TagNames,
    ValueList<Related> Related, int Previous, int Next);

/// <summary>An entity in an article.</summary>
public readonly record struct EntityUse(int Entity, int Mentions);

/// <summary>A related article and the entities both share, rarest first.</summary>
public sealed record Related(int Article, ValueList<int> Shared);

/// <summary>Someone or something that articles mention.</summary>
/// <param name="Address">Null when it has no page of its own (below the threshold and not in the registry).</param>
/// <param name="Forms">How articles write it, with counts, most used first.</param>
/// <param name="Roles">Offices as written beside the name, most used first.</param>
/// <param name="Articles">Numbers of the articles that mention it, newest first.</param>
/// <param name="Mentions">In all articles together.</param>
/// <param name="Reviewed">How many of them a person confirmed or added.</param>
/// <param name="Quoting">Numbers of the articles that quote it in quotation marks, newest first.</param>
/// <param name="Together">Entities mentioned in the same articles, by shared articles, most first; at most 40.</param>
public sealed record Entity(
    string Id, EntityType Type, string Name, Route? Address, EntityRecord? Record,
    ValueList<Counted> Forms, ValueList<RoleUse> Roles, ValueList<int> Articles, int Mentions, int Reviewed,
    ValueList<int> Quoting, ValueList<EntityUse> Together);

/// <summary>
/// A role, how often it is written, and the first and last date it was seen (<see cref="PartialDate"/> of articles).
/// </summary>
public sealed record RoleUse(string Role, int Count, PartialDate? First, PartialDate? Last);

/// <summary>A tag with its page. <paramref name="Articles"/>: newest first.</summary>
public sealed record TagRecord(string Name, Route Address, ValueList<int> Articles);

/// <summary>An outlet with its page. <paramref name="Articles"/>: newest first.</summary>
public sealed record SourceRecord(string Name, Route Address, ValueList<int> Articles);

/// <summary>
/// An address that no longer has its page: <paramref name="To"/> another address, or null for a tombstone.
/// </summary>
public sealed record Redirect(Route From, Route? To, string Name);
