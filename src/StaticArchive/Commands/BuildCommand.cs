using System.CommandLine;

namespace StaticArchive.Commands;

/// <summary><c>staticarchive build</c>: the whole flow.</summary>
internal static class BuildCommand
{
    public static readonly Option<bool> Tolerant =
        new("--tolerant") { Description = "Exit with 0 although the input has errors; the rest is published" };

    public static readonly Option<string?> From = new("--from")
    {
        Description = "Publish from a folder of Markdown pages (made by annotate), without annotating",
        HelpName = "DIR",
    };

    public static Command Make()
    {
        From.Validators.Add(SharedOptions.NotEmpty);
        const string Does =
            "Builds the site: input/ is read and annotated, output/ is written where it changed.";
        var command = new ExampledCommand("build", Does, """
            staticarchive build
            staticarchive build --root ~/my-archive --tolerant
            staticarchive build --from annotated
            """) { Tolerant, From };
        command.SetAction(Run);
        return command;
    }

    public static int Run(ParseResult parsed)
    {
        var voice = SharedOptions.VoiceOf(parsed);
        var from = parsed.GetValue(From) is { } folder ? Path.GetFullPath(folder) : null;
        var report = voice.WithProgress(progress => Program.Build(SharedOptions.WorkplaceOf(parsed), from, progress));
        report.Tell(voice);
        return ExitCode.Of(report, parsed.GetValue(Tolerant));
    }
}
