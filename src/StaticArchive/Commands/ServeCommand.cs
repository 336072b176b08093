using System.CommandLine;
using System.Globalization;
using StaticArchive.Preview;

namespace StaticArchive.Commands;

/// <summary><c>staticarchive serve</c>: builds, serves on loopback, rebuilds and reloads the browser on change.</summary>
internal static class ServeCommand
{
    private static readonly Option<int> Port = new("--port", "-p") { Description = "Port on loopback; 0 for a free one", DefaultValueFactory = _ => 8080 };

    public static Command Make()
    {
        var command = new Command("serve", """
            Builds, serves the site on loopback with the published security headers, and rebuilds and reloads the browser when input or theme changes.

            Examples:
              staticarchive serve
              staticarchive serve --port 9000 --root ~/my-archive
            """) { Port };
        command.SetAction((parsed, stop) => Run(SharedOptions.WorkplaceOf(parsed), SharedOptions.VoiceOf(parsed), parsed.GetValue(Port), stop));
        return command;
    }

    private static async Task<int> Run(Workplace place, Voice voice, int port, CancellationToken stop)
    {
        var report = Build(place, voice);
        if (ExitCode.Of(report, tolerant: true) != ExitCode.Done) return ExitCode.NothingDone;

        var reload = new Reload();
        var ignored = new HashSet<string>(StringComparer.Ordinal) { Path.Combine(place.Input, "permalinks.tsv") };
        using var watch = new Watch([place.Input, place.Theme], ignored);
        await using var server = PreviewServer.Start(place.Output, Addressing.BasePath(place), reload, port);
        voice.Say(string.Create(CultureInfo.InvariantCulture, $"Serving {server.Urls.First()}{Addressing.BasePath(place)}/ (Ctrl+C ends)"));
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await watch.Change(stop);
                Build(place, voice);
                reload.Now();
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how serving ends.
        }

        return ExitCode.Done;
    }

    private static BuildReport Build(Workplace place, Voice voice)
    {
        var report = Program.Build(place, null, (_, _, _) => { });
        report.Tell(voice);
        return report;
    }
}
