using System.Text.RegularExpressions;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>One template as the designer wrote it.</summary>
/// <param name="File">Below the theme folder: <c>partials/rows.hbs</c>.</param>
internal sealed record TemplateFile(string Name, string File, string Text);

/// <summary>The templates of a theme: its pages, and the partials that they call.</summary>
internal sealed partial record TemplateFiles(ValueList<TemplateFile> Partials, ValueList<TemplateFile> Pages)
{
    public IEnumerable<TemplateFile> All => Partials.Concat(Pages);

    public static TemplateFiles Read(string folder)
    {
        var files = new TemplateFiles(In(folder, "partials/"), In(folder, ""));
        var partials = files.Partials.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.All) Check(file, partials);
        return files;
    }

    // A frame that is missing would print what it frames, without end.
    private static void Check(TemplateFile file, HashSet<string> partials)
    {
        TemplateBlocks.Check(file.File, file.Text);
        if (PartialCall().Matches(file.Text).FirstOrDefault(c => !partials.Contains(c.Groups[1].Value)) is not { } call)
        {
            return;
        }

        var line = 1 + file.Text.AsSpan(0, call.Index).Count('\n');
        throw new ThemeException(file.File, $"expected partials/{call.Groups[1].Value}.hbs, found none", line: line);
    }

    private static ValueList<TemplateFile> In(string folder, string below)
    {
        var full = Path.Combine(folder, below);
        if (!Directory.Exists(full)) return [];
        return Directory.EnumerateFiles(full, "*.hbs").Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file)))
            .Select(file => new TemplateFile(file.Name, $"{below}{file.Name}.hbs", Flush(file.Text)))
            .ToValueList();
    }

    // Indentation is for who reads the template. Handlebars.Net would move in all that an indented partial prints, in
    // <pre> too, and print it unescaped: an article's title could bring markup along.
    private static string Flush(string text) => Indentation().Replace(text.ReplaceLineEndings("\n"), "");

    [GeneratedRegex(@"^[^\S\n]+", RegexOptions.Multiline)]
    private static partial Regex Indentation();

    // {{> rows}}, {{#> layout title=view.title}}; not {{> @partial-block}}
    [GeneratedRegex(@"\{\{~?#?>\s*([\w-]+)")]
    private static partial Regex PartialCall();
}
