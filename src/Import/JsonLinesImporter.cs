using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import;

/// <summary>
/// Reads articles from <c>.jsonl</c> and <c>.jsonl.gz</c>, one a line, holding one at a time (contract 3).
/// </summary>
/// <param name="own">Outlets of the site's settings; those shipped with the program are known already.</param>
public sealed class JsonLinesImporter(ValueList<Outlet> own = default) : IImporter
{
    private const string Cut = "expected a whole gzip file, found one that was cut";
    private static readonly Outlets Shipped = new(default);
    private readonly Outlets outlets = new(own);

    public ArticleForm Form => ArticleForm.JsonLine;

    public bool Accepts(Document document) => InputPath.HasExtension(document, ".jsonl", ".jsonl.gz");

    public IEnumerable<Imported> Import(Document document)
    {
        var path = InputPath.Shown(document);
        using var file = document.Open();
        using var zipped = InputPath.HasExtension(document, ".gz") ? new GzipFile(file) : null;
        var lines = new ByteLines(zipped?.Text ?? file);
        Imported? last = null;
        while (lines.TryRead(out var line))
        {
            if (last is not null) yield return last;
            last = Line(path, lines.Number, line.Span, outlets, worker: false) with { Line = lines.Number };
        }

        var fault = lines.Fault ?? (zipped?.IsWhole() == false ? Cut : null);
        // The line in which a file was cut says nothing that could be believed.
        if (last is not null && fault != Cut) yield return last;
        if (fault is not null) yield return Refused(path, lines.Number, fault);
        else if (last is null) yield return Refused(path, 0, "expected one JSON object a line, found an empty file");
    }

    /// <summary>
    /// The lines of a stream, each with its number; where the stream cannot be read further, the fault.
    /// </summary>
    public static IEnumerable<(int Number, byte[] Json, string? Fault)> LinesOf(Stream stream)
    {
        var lines = new ByteLines(stream);
        while (lines.TryRead(out var line)) yield return (lines.Number, line.ToArray(), null);
        if (lines.Fault is { } fault) yield return (lines.Number, [], fault);
    }

    /// <summary>
    /// One line, without a site's own settings; problems carry the path and number given.
    /// <see cref="Imported.Printed"/> is always filled. No date is inferred: who asks for annotations of a text without
    /// a date wants relations (<c>PUB-1D</c>), not guesses.
    /// </summary>
    public static Imported Line(string path, int line, ReadOnlySpan<byte> json) =>
        Line(path, line, json, Shipped, worker: true);

    private static Imported Line(string path, int line, ReadOnlySpan<byte> json, Outlets outlets, bool worker)
    {
        var (fields, raw, fault) = JsonFields.Read(json, line);
        if (fault is not null) return Refused(path, line, fault);
        var (given, problems) = GivenFields.Read(path, fields);
        // One fault, one line: the first that stands in the way.
        if (problems.Any(p => p.Severity == Severity.Error))
        {
            return new(null, [problems.First(p => p.Severity == Severity.Error)]);
        }

        if (given.Id is not { Length: > 0 } id)
        {
            return Refused(path, line, "expected \"id\", a text that names the article");
        }

        if (raw is null || string.IsNullOrWhiteSpace(raw))
        {
            return Refused(path, line, $"expected \"text\", the words of article {id}");
        }

        var text = Nfc.Of(raw);
        return worker
            ? Assembled.Text(path, line, given, text, outlets, problems)
            : Assembled.Article(
                path, id, given, text, Lines.Chunks(text), outlets, problems, Assembled.Nothing(path, line));
    }

    private static Imported Refused(string path, int line, string sentence) =>
        new(null, [Problem.Error(path, line, sentence)]);
}
