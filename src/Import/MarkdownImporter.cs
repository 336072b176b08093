using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Import.Markup;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import;

/// <summary>Reads a Markdown file: YAML between two lines of <c>---</c> (the keys of a sidecar), then CommonMark.</summary>
/// <param name="own">Outlets of the site's settings; those shipped with the program are known already.</param>
public sealed class MarkdownImporter(ValueList<Outlet> own = default) : IImporter
{
    private const string Fence = "---";
    private readonly Outlets outlets = new(own);

    public bool Accepts(Document document) => InputPath.HasExtension(document, ".md", ".markdown");

    public IEnumerable<Imported> Import(Document document)
    {
        var path = InputPath.Shown(document);
        var (text, fault) = Decoded.Of(document.Bytes());
        if (fault is not null) return [Refused(path, 0, fault)];
        var (front, body, closed) = Parted(text);
        if (!closed) return [Refused(path, 1, "expected a second line of --- that ends the front matter")];
        var (fields, broken) = YamlFields.Read(path, front, firstLine: 2);
        if (broken is not null) return [new(null, [broken])];
        var (given, problems) = GivenFields.Read(path, fields);
        if (problems.Any(p => p.Severity == Severity.Error)) return [new(null, problems)];
        try
        {
            var sheet = new MarkdownText(document.Path, given.Title is not null, outlets).Read(body);
            // The line that ends the front matter: what is expected after it may be less than a line.
            var untold = front.Length > 0
                ? Problem.Error(path, 2 + front.AsSpan().Count('\n'), "expected text after the front matter") : null;
            return [Assembled.Article(path, InputPath.Id(document), given, sheet.Text, sheet.Chunks, outlets, problems, untold)];
        }
        catch (ArgumentException)
        {
            // The only way in which Markdig says that quotations or lists stand 128 deep in each other.
            return [Refused(path, 0, "expected Markdown, found blocks nested too deep")];
        }
    }

    private static (string Front, string Body, bool Closed) Parted(string text)
    {
        var first = text.IndexOf('\n', StringComparison.Ordinal);
        if (first < 0 || text[..first].TrimEnd() != Fence) return ("", text, true);
        for (var start = first + 1; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (text[start..end].TrimEnd() == Fence) return (text[(first + 1)..start], text[Math.Min(end + 1, text.Length)..], true);
            start = end + 1;
        }

        return ("", text, false);
    }

    private static Imported Refused(string path, int line, string sentence) => new(null, [Problem.Error(path, line, sentence)]);
}
