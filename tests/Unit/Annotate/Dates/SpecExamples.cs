using System.Text.RegularExpressions;

namespace StaticArchive.Unit.Annotate.Dates;

/// <summary>Reads the examples of a file of <c>tests/Specs</c>: a text, a line with a full stop, and the text with its annotations.</summary>
internal static partial class SpecExamples
{
    /// <returns>Line of the file, words after "example", text, expected text.</returns>
    public static TheoryData<int, string, string, string> Of(string file)
    {
        var examples = new TheoryData<int, string, string, string>();
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", file)).ReplaceLineEndings("\n");
        foreach (Match m in Example().Matches(text))
        {
            var line = text.AsSpan(0, m.Index).Count('\n') + 1;
            examples.Add(line, m.Groups["about"].Value.Trim(), m.Groups["given"].Value, m.Groups["expected"].Value);
        }

        return examples;
    }

    // ```` example 2021-03-20
    [GeneratedRegex("^```` example(?<about>[^\n]*)\n(?<given>.*?)\n\\.\n(?<expected>.*?)\n````", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
