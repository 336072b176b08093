using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>One published address and what lives there: a line of <c>input/permalinks.tsv</c>.</summary>
/// <param name="Id">Of the article or entity; the name of a tag or source.</param>
/// <param name="First">
/// Date of the article, or of the oldest article of the page, when it was recorded; never the clock's.
/// </param>
/// <param name="Line">Where it stands in the file, from 1; 0 when it is new.</param>
public sealed record Permalink(
    Route Address, PermalinkKind Kind, string Id, PartialDate? First, PermalinkState State, int Line = 0);

/// <summary>What kind of page an address belongs to.</summary>
public enum PermalinkKind
{
    Article,
    Entity,
    Tag,
    Source,
}

/// <summary>What an address answers with.</summary>
public enum PermalinkState
{
    /// <summary>Its page.</summary>
    Live,

    /// <summary>The page of the entity that it was merged into.</summary>
    Moved,

    /// <summary>A tombstone. A curator writes it by hand to let an article go.</summary>
    Gone,
}
