using System.Text.RegularExpressions;

namespace StaticArchive.Specs;

/// <summary>
/// An example of a Markdown file of <c>tests/Specs</c>: a text, a line with a full stop, and what must come of it.
/// </summary>
/// <param name="File">The file's path below <c>tests/Specs</c>, without its ending: <c>Annotate/Dates</c>.</param>
/// <param name="Line">Where the example begins in it.</param>
/// <param name="About">The words after "example".</param>
public sealed partial record SpecExample(string File, int Line, string About, string Given, string Expected)
{
    /// <summary>Every example below a folder, file by file, in the order of the text.</summary>
    public static IEnumerable<SpecExample> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).SelectMany(
            path => Of(Path.GetRelativePath(folder, path), System.IO.File.ReadAllText(path)));

    private static IEnumerable<SpecExample> Of(string path, string text)
    {
        text = text.ReplaceLineEndings("\n");
        var file = Path.ChangeExtension(path, null).Replace(Path.DirectorySeparatorChar, '/');
        foreach (Match m in Fence().Matches(text))
        {
            var line = text.AsSpan(0, m.Index).Count('\n') + 1;
            yield return new(
                file, line, m.Groups["about"].Value.Trim(), m.Groups["given"].Value, m.Groups["expected"].Value);
        }
    }

    // ```` example 2021-03-20
    [
        GeneratedRegex(
            "^```` example(?<about>[^\n]*)\n(?<given>.*?)\n\\.\n(?<expected>.*?)\n````$",
            RegexOptions.Multiline | RegexOptions.Singleline),
    ]
    private static partial Regex Fence();
}
