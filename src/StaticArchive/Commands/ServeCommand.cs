using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using StaticArchive.Preview;

namespace StaticArchive.Commands;

/// <summary>
/// <c>staticarchive serve</c>: builds, serves on loopback, rebuilds and reloads the browser on change.
/// </summary>
internal static class ServeCommand
{
    private static readonly Option<int> Port =
        new("--port", "-p") { Description = "Port on loopback; 0 for a free one", DefaultValueFactory = _ => 8080 };

    public static Command Make()
    {
        const string Does =
            "Builds, serves the site on loopback with the published security headers, "
            + "and rebuilds and reloads the browser when input or theme changes.";
        var command = new ExampledCommand("serve", Does, """
            staticarchive serve
            staticarchive serve --port 9000 --root ~/my-archive
            """) { Port };
        Port.Validators.Add(port =>
        {
            if (port.Tokens is [{ Value: var text }]
                && !ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                port.AddError($"expected a port from 0 to 65535, found \"{text}\"");
            }

        });
        command.SetAction((parsed, stop) =>
            Run(SharedOptions.WorkplaceOf(parsed), SharedOptions.VoiceOf(parsed), parsed.GetValue(Port), stop));
        return command;
    }

    /// <param name="stop">How serving ends.</param>
    public static async Task<int> Run(Workplace place, Voice voice, int port, CancellationToken stop)
    {
        var report = Build(place, voice);
        if (ExitCode.Of(report, tolerant: true) != ExitCode.Done) return ExitCode.NothingDone;

        var reload = new Reload(report.Problems);
        var permalinks = Path.Combine(place.Input, "permalinks.tsv");
        var ignored = new HashSet<string>(StringComparer.Ordinal) { permalinks, permalinks + ".new" };
        using var watch = new Watch([place.Input, place.Theme], ignored);
        await using var server = Started(place, reload, port);
        if (server is null) return ExitCode.NothingDone;
        voice.Say(string.Create(
            CultureInfo.InvariantCulture, $"Serving {server.Urls.First()}{Addressing.BasePath(place)}/ (Ctrl+C ends)"));
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await watch.Change(stop);
                try
                {
                    reload.Now(Build(place, voice).Problems);
                }
                catch (Exception fault) when (Fault.IsOfTheMachine(fault))
                {
                    // A file that an editor holds or has just removed: the next change builds again.
                    Fault.Tell(fault, voice.Verbose);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how serving ends.
        }

        return ExitCode.Done;
    }

    private static WebApplication? Started(Workplace place, Reload reload, int port)
    {
        try
        {
            return PreviewServer.Start(place.Output, Addressing.BasePath(place), reload, port);
        }
        catch (Exception taken) when (taken is IOException or SocketException)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"expected a free port, and {port} is not; choose another with --port, 0 for any ({taken.Message})"));
            return null;
        }
    }

    private static BuildReport Build(Workplace place, Voice voice)
    {
        var report = Program.Build(place, null, (_, _, _) => { });
        report.Tell(voice);
        return report;
    }
}
