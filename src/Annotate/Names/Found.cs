using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>A name found by a rule, before it is known whose name it is.</summary>
/// <param name="First">First token of the block.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Known">The entry that matched, when a list or the registry knows the name.</param>
internal sealed record Found(
    int Block, int First, int End, EntityType Type, string Rule, double Confidence, Known? Known = null)
{
    /// <summary>
    /// Fullest words of the name when the mention leaves some out: <c>sông Me Kong</c> for <c>Me Kong</c>.
    /// </summary>
    public string? Full { get; init; }
}
