using System.CommandLine;
using System.Globalization;
using StaticArchive.Check;

namespace StaticArchive.Commands;

/// <summary><c>staticarchive check</c>: problems in input and output, without publishing.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        const string Does =
            "Reports problems without publishing: front matter, dead internal links, missing pictures, "
            + "duplicate addresses.";
        var command = new ExampledCommand("check", Does, """
            staticarchive check
            """);
        command.SetAction(parsed => Run(SharedOptions.WorkplaceOf(parsed), SharedOptions.VoiceOf(parsed)));
        return command;
    }

    private static int Run(Workplace place, Voice voice)
    {
        // A whole build into a folder of its own: what is checked is what would be published.
        var trial = Directory.CreateTempSubdirectory("staticarchive-check-");
        try
        {
            var aside = place with { Output = Path.Combine(trial.FullName, "output") };
            var report = Program.Build(aside, null, (_, _, _) => { }, records: false);
            if (!report.Began)
            {
                report.Tell(voice);
                return ExitCode.NothingDone;
            }

            var (pages, dead) = OutputCheck.Of(aside);
            Voice.Tell(report.Problems.Concat(dead));
            voice.Say(string.Create(CultureInfo.InvariantCulture,
                $"{report.Articles} articles, {pages} pages checked, {report.Problems.Count + dead.Count} problems"));
            return report.HasErrors || dead.Count > 0 ? ExitCode.ErrorsInInput : ExitCode.Done;
        }
        finally
        {
            trial.Delete(recursive: true);
        }
    }
}
