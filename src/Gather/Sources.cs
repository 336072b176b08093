using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Gather;

/// <summary>Knows outlets by all their names: <c>TTO</c> is Tuổi Trẻ, and so is <c>TUỔI TRẺ</c>.</summary>
internal static class Sources
{
    /// <summary>
    /// The name of each article's source, as the settings spell it, else as most articles do; null without one.
    /// </summary>
    public static string?[] Of(IReadOnlyList<Gist> gists, SiteSettings settings)
    {
        var outlets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var outlet in settings.Outlets) outlets.TryAdd(Key(outlet.Name), outlet.Name);
        foreach (var outlet in settings.Outlets)
        {
            foreach (var name in outlet.ShortNames) outlets.TryAdd(Key(name), outlet.Name);
        }

        var printed = gists.Where(g => !string.IsNullOrWhiteSpace(g.Source)).Select(g => g.Source!.Trim())
            .GroupBy(Key, StringComparer.Ordinal);
        foreach (var group in printed)
        {
            var usual = group.CountBy(name => name, StringComparer.Ordinal)
                .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key;
            outlets.TryAdd(group.Key, usual);
        }

        return [.. gists.Select(g => string.IsNullOrWhiteSpace(g.Source) ? null : outlets[Key(g.Source)])];
    }

    private static string Key(string name) => Tone.Key(name.Trim());
}
