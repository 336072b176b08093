using System.Globalization;
using StaticArchive.Engine.Read;
using StaticArchive.Gather;
using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>What a build leaves in the input folder and takes from its surroundings.</summary>
internal static class Addressing
{
    /// <summary>Writes <c>input/permalinks.tsv</c> when it changed, under a temporary name first.</summary>
    public static void Record(Workplace at, ValueList<Permalink> permalinks)
    {
        var file = Path.Combine(at.Input, "permalinks.tsv");
        var text = Permalinks.Write(permalinks);
        if (permalinks.Count == 0 || (File.Exists(file) && File.ReadAllText(file) == text)) return;
        var temporary = file + ".new";
        File.WriteAllText(temporary, text);
        File.Move(temporary, file, overwrite: true);
    }

    /// <summary>The day of <c>SOURCE_DATE_EPOCH</c> (seconds since 1970, reproducible-builds.org), in UTC.</summary>
    public static DateOnly? Epoch() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None,
            CultureInfo.InvariantCulture, out var seconds)
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;

    /// <summary>Where the site lives on its host, as <c>site.yml</c> says now.</summary>
    public static string BasePath(Workplace at) =>
        Settings.Read(new InputFolder(at.Input).Find("site.yml")).Settings.BasePath;
}
