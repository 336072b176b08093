using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Files;

/// <summary>What a sidecar, front matter, JSON line or page's metadata says about its article.</summary>
internal sealed record Given
{
    public static readonly Given Nothing = new();

    public string? Id { get; init; }
    public string? Title { get; init; }
    public string? Lead { get; init; }
    public PartialDate? Published { get; init; }
    public string? PublishedFrom { get; init; }
    public string? Source { get; init; }
    public string? Author { get; init; }
    public string? Url { get; init; }
    public string? Language { get; init; }
    public string? Rights { get; init; }
    public ValueList<string> Tags { get; init; }

    /// <summary>Not to be published yet.</summary>
    public bool IsDraft { get; init; }
}
