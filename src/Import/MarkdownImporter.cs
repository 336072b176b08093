using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Import.Markup;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import;

/// <summary>
/// Reads a Markdown file: YAML between two lines of <c>---</c> (the keys of a sidecar), then CommonMark.
/// </summary>
/// <param name="own">Outlets of the site's settings; those shipped with the program are known already.</param>
public sealed class MarkdownImporter(ValueList<Outlet> own = default) : IImporter
{
    private readonly Outlets outlets = new(own);

    public ArticleForm Form => ArticleForm.Markdown;

    public bool Accepts(Document document) => InputPath.HasExtension(document, ".md", ".markdown");

    public IEnumerable<Imported> Import(Document document)
    {
        var path = InputPath.Shown(document);
        var (text, fault) = Decoded.Of(document.Bytes());
        if (fault is not null) return [Refused(path, 0, fault)];
        if (FrontedText.Of(text) is not { } parts)
        {
            return [Refused(path, 1, "expected a second line of --- that ends the front matter")];
        }

        if (parts.BodyLine == 1 && text.StartsWith("+++\n", StringComparison.Ordinal))
        {
            const string toml = "expected front matter in YAML, between lines of ---; found TOML, between lines of +++";
            return [Refused(path, 1, toml)];
        }

        var (given, problems) = YamlFields.Read(path, parts.Front, firstLine: 2);
        if (problems.Any(p => p.Severity == Severity.Error)) return [new(null, problems)];
        try
        {
            var sheet = new MarkdownText(document.Path, given.Title is not null, outlets).Read(parts.Body);
            // The line that ends the front matter: what is expected after it may be less than a line.
            var untold = parts.Front.Length > 0
                ? Problem.Error(path, parts.BodyLine - 1, "expected text after the front matter") : null;
            return [Assembled.Article(
                path, InputPath.Id(document), given, sheet.Text, sheet.Chunks, outlets, problems, untold)];
        }
        catch (ArgumentException)
        {
            // The only way in which Markdig says that quotations or lists stand 128 deep in each other.
            return [Refused(path, 0, "expected Markdown, found blocks nested too deep")];
        }
    }

    private static Imported Refused(string path, int line, string sentence) =>
        new(null, [Problem.Error(path, line, sentence)]);
}
