using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>
/// Where an annotation stands: the block's number in the article and the stretch of the block's text.
/// </summary>
public readonly record struct Place(int Block, TextSpan Span);

/// <summary>
/// Why we say so: the rule or model that spoke, how sure it is (0 to 1), and what a person said about it.
/// </summary>
public sealed record Evidence(string Rule, double Confidence, ReviewState State = ReviewState.Auto);

/// <summary>What a curator said about an annotation.</summary>
public enum ReviewState
{
    Auto,
    Confirmed,
    Rejected,
    Added,
}

/// <summary>The four kinds of entity. Dates are not entities: see <see cref="DateMention"/>.</summary>
public enum EntityType
{
    Person,
    Organisation,
    Place,
    Event,
}

/// <summary>A name in the text.</summary>
/// <param name="Name">Canonical name of the entity in this article: "ông Ratner" carries <c>Ely Ratner</c>.</param>
/// <param name="EntityId">
/// From the registry, or <see cref="EntityIds.Auto"/>; null when linking refused to guess.
/// </param>
public sealed record Mention(Place At, EntityType Type, string Name, string? EntityId, Evidence Evidence);

/// <summary>A date in the text.</summary>
/// <param name="Value">
/// EDTF (<c>2024-05-16</c>, <c>2024-05-05/2024-05-08</c>) or, without a publication date, the relation (<c>PUB-1D</c>).
/// </param>
/// <param name="Inferred">
/// A part of the value was not written but concluded from the publication date or the context.
/// </param>
public sealed record DateMention(Place At, string Value, bool Inferred, Evidence Evidence);

/// <summary>What someone says or writes.</summary>
/// <param name="At">Inside the quotation marks; for an indirect statement, the reported clause.</param>
/// <param name="Speakers">Empty when the text names none.</param>
/// <param name="Cue">The verb: <c>cho biết</c>; null without one.</param>
public sealed record Quote(Place At, ValueList<Speaker> Speakers, string? Cue, QuoteKind Kind, Evidence Evidence)
{
    /// <summary>The words of the quote before go on here, in the next block: both are one utterance.</summary>
    public bool Continues { get; init; }
}

/// <summary>Who speaks: canonical name, and entity id when it is known.</summary>
/// <param name="StandsFor">
/// The country or body whose voice this is, when a capital or palace speaks (metonymy): Washington says what Mỹ says.
/// </param>
public sealed record Speaker(string Name, string? EntityId, Voice? StandsFor = null);

/// <summary>The country or body in whose name another speaks: an entity of the registry.</summary>
public sealed record Voice(string Name, string EntityId);

/// <summary>Whole sentences, a part of a sentence, or reported speech without marks.</summary>
public enum QuoteKind
{
    Direct,
    Partial,
    Indirect,
}

/// <summary>A caption, parted into its words and its credit.</summary>
/// <param name="At">The words without the credit.</param>
/// <param name="Credit">As printed, without brackets: <c>Ảnh: Reuters</c>; null without one.</param>
/// <param name="Depicts">Canonical names of the people in the picture, as far as the words tell.</param>
public sealed record Caption(Place At, string? Credit, ValueList<string> Depicts);

/// <summary>An office or function as written beside a name: <c>Tổng thống Nga</c> with <c>Vladimir Putin</c>.</summary>
public sealed record RoleMention(Place At, string Name, string? EntityId, Evidence Evidence);
