using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>What gathering needs to know beside the articles.</summary>
/// <param name="Recorded">The lines of <c>input/permalinks.tsv</c>, by <see cref="Permalinks.Read"/>.</param>
/// <param name="Epoch"><c>SOURCE_DATE_EPOCH</c>: the archive's date when no article has a full one.</param>
public sealed record GatherInputs(
    SiteSettings Settings, Registry Registry, ValueList<Permalink> Recorded, DateOnly? Epoch)
{
    public Thesaurus Thesaurus { get; init; } = Thesaurus.Empty;
}
