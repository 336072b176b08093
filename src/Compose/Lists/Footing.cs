using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>The sentence about the whole archive in the foot of pages that change with every article anyway.</summary>
public static class Footing
{
    /// <summary>Null for an archive without a date.</summary>
    public static string? Of(Surroundings around, Archive archive) => archive.Updated is { } day
        ? around.Say("frame.counts", around.Number(archive.Articles.Count), Wording.Day(day))
        : null;
}
