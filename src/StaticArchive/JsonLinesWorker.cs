using System.Text;
using StaticArchive.Annotate;
using StaticArchive.Pages.JsonLines;
using StaticArchive.Engine;
using StaticArchive.Engine.Read;
using StaticArchive.Import;
using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>
/// Reads articles as JSON lines, writes their annotations: all cores, input order, constant memory, no shared state.
/// </summary>
internal static class JsonLinesWorker
{
    public static int Run(Workplace place, Stream input, Stream output, TextWriter complaints)
    {
        var problems = new ProblemList();
        var annotators = House.Annotators(Knowledge.From(Knowledges.Registry(new InputFolder(place.Input), problems)));
        foreach (var problem in problems.InOrder()) complaints.WriteLine(problem);
        var failed = problems.InOrder().Any(problem => problem.Severity == Severity.Error);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        foreach (var (line, complaint) in JsonLinesImporter.LinesOf(input).Through(Annotated))
        {
            if (line is not null) writer.WriteLine(line);
            if (complaint is null) continue;
            complaints.WriteLine(complaint);
            failed = true;
        }

        return failed ? ExitCode.ErrorsInInput : ExitCode.Done;

        (string? Line, string? Complaint) Annotated((int Number, byte[] Json, string? Fault) line)
        {
            if (line.Fault is { } fault) return (null, $"line {line.Number}: {fault}");
            var imported = JsonLinesImporter.Line("stdin", line.Number, line.Json);
            return imported is { Article: { } article, Printed: { } printed }
                ? (JsonLine.Write(AnnotateArticle.With(annotators, article), printed, imported.Problems), null)
                : (null,
                    $"line {line.Number}: {string.Join("; ", imported.Problems.Select(problem => problem.Sentence))}");
        }
    }
}
