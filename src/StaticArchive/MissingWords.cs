using StaticArchive.Engine.Render;
using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>
/// Compares the words of a theme with those of the theme that the program ships: pages are made with all of them.
/// </summary>
internal static class MissingWords
{
    public static Problem? Of(Strings theme)
    {
        var name = $"strings.{theme.Language}.yml";
        using var shipped = typeof(MissingWords).Assembly.GetManifestResourceStream("new/theme/" + name);
        if (shipped is null) return null;
        using var reader = new StreamReader(shipped);
        var missing = ThemeStrings.Parse(name, theme.Language, reader.ReadToEnd()).Texts.Keys
            .Where(key => !theme.Texts.ContainsKey(key)).Order(StringComparer.Ordinal).ToList();
        if (missing is []) return null;
        var some = string.Join(", ", missing.Take(5)) + (missing.Count > 5 ? $" and {missing.Count - 5} more" : "");
        return Problem.Error("theme/" + name, 0,
            $"expected the words {some}; \"staticarchive init DIR\" writes a file with all of them");
    }
}
