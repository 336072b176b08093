using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>Says which annotations count.</summary>
internal static class Shown
{
    /// <summary>Whether readers see it: people's word counts always, the machine's when it is sure enough.</summary>
    public static bool At(Evidence evidence, double threshold) => evidence.State switch
    {
        ReviewState.Rejected => false,
        ReviewState.Auto => evidence.Confidence >= threshold,
        _ => true,
    };
}
