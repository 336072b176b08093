using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>What is kept of an article while the archive is gathered: no texts.</summary>
/// <param name="Uses">Most mentions first, then in text order; entities by their draft number.</param>
/// <param name="Quoted">Draft numbers of the entities that it quotes in quotation marks.</param>
/// <param name="Dates">Dates with a year that it names, each once.</param>
/// <param name="Terms">Topics with their weights, heaviest first; a few dozen at most.</param>
internal sealed record Gist(
    string Id, string Title, bool TitleDerived, string Summary, PartialDate? Published, string? Source,
    ValueList<string> GivenTags, Use[] Uses, int[] Quoted, string[] Dates, TermWeight[] Terms)
{
    /// <summary>Undated before dated, oldest first.</summary>
    public string SortKey { get; } = Published?.SortKey ?? "";

    /// <summary>When it was published, as a count of days; 0 when no year is known.</summary>
    public int Day { get; } = Published is { Year: { } year, Month: var month, Day: var day }
        ? new DateOnly(year, month ?? 1, day ?? 1).DayNumber
        : 0;
}

/// <summary>
/// An entity in an article: its draft number, mentions, and their weight (3 in the title, 2 in the lead).
/// </summary>
internal readonly record struct Use(int Entity, int Mentions, int Weight);

/// <summary>A topic and how much of the article it is.</summary>
internal readonly record struct TermWeight(int Term, int Weight);
