using System.Text;
using StaticArchive.Annotate;
using StaticArchive.Annotate.JsonLines;
using StaticArchive.Engine;
using StaticArchive.Engine.Read;
using StaticArchive.Import;

namespace StaticArchive;

/// <summary>
/// Reads articles as JSON lines, writes their annotations: all cores, input order, constant memory, no shared state.
/// </summary>
internal static class JsonLinesWorker
{
    public static int Run(Workplace place, Stream input, Stream output, TextWriter complaints)
    {
        var knowledge = Knowledge.From(Knowledges.Registry(new InputFolder(place.Input), new ProblemList()));
        var annotators = House.Annotators(knowledge);
        var failed = false;
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        foreach (var (line, complaint) in Lines(input).Through(Annotated))
        {
            if (line is not null) writer.WriteLine(line);
            if (complaint is null) continue;
            complaints.WriteLine(complaint);
            failed = true;
        }

        return failed ? ExitCode.ErrorsInInput : ExitCode.Done;

        (string? Line, string? Complaint) Annotated((int Number, string Text) line)
        {
            var imported = JsonLinesImporter.Line("stdin", line.Number, line.Text);
            return imported is { Article: { } article, Printed: { } printed }
                ? (JsonLine.Write(AnnotateArticle.With(annotators, article), printed, imported.Problems), null)
                : (null,
                    $"line {line.Number}: {string.Join("; ", imported.Problems.Select(problem => problem.Sentence))}");
        }
    }

    private static IEnumerable<(int Number, string Text)> Lines(Stream input)
    {
        using var reader = new StreamReader(input, new UTF8Encoding(false), true, 1 << 16);
        for (var number = 1; reader.ReadLine() is { } text; number++)
        {
            if (!string.IsNullOrWhiteSpace(text)) yield return (number, text);
        }
    }
}
