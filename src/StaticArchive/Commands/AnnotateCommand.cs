using System.CommandLine;

namespace StaticArchive.Commands;

/// <summary>
/// <c>staticarchive annotate</c>: Markdown pages only, or with <c>--jsonl</c> the worker of contract 3.
/// </summary>
internal static class AnnotateCommand
{
    private static readonly Option<bool> Jsonl = new("--jsonl")
    {
        Description = "Read articles as JSON lines on standard input, "
            + "write annotations on standard output, one line each, in order",
    };

    public static Command Make()
    {
        const string Does =
            "Writes annotated articles as Markdown pages, without publishing.";
        var command = new ExampledCommand("annotate", Does, """
            staticarchive annotate --output annotated
            staticarchive annotate --jsonl < articles.jsonl > annotated.jsonl
            zcat part-*.jsonl.gz | parallel --pipe staticarchive annotate --jsonl
            """) { Jsonl };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var place = SharedOptions.WorkplaceOf(parsed);
        if (parsed.GetValue(Jsonl))
        {
            return JsonLinesWorker.Run(place, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error);
        }

        var voice = SharedOptions.VoiceOf(parsed);
        var output = SharedOptions.OutputGiven(parsed) ?? Path.Combine(place.Root, "annotated");
        var report = voice
            .WithProgress(progress => AnnotateFlow.Run(place with { Output = Path.GetFullPath(output) }, progress));
        report.Tell(voice);
        return ExitCode.Of(report, tolerant: false);
    }
}
