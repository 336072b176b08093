using System.CommandLine;

namespace StaticArchive.Commands;

/// <summary>The commands and their shared options (contract 4).</summary>
internal static class CommandLine
{
    private const int WrongUsage = 2;

    public static int Run(string[] args)
    {
        var root = new RootCommand("""
            StaticArchive turns a folder of news articles into an annotated, searchable, static web site.

            Examples:
              staticarchive                         builds output/ from input/
              staticarchive serve                   builds, serves on http://localhost:8080, rebuilds on change
              staticarchive init my-archive         begins a new archive
              staticarchive annotate --jsonl < articles.jsonl > annotated.jsonl
            """);
        foreach (var option in SharedOptions.All) root.Options.Add(option);
        var build = BuildCommand.Make();
        root.Subcommands.Add(build);
        root.Subcommands.Add(AnnotateCommand.Make());
        root.Subcommands.Add(ServeCommand.Make());
        root.Subcommands.Add(CheckCommand.Make());
        root.Subcommands.Add(InitCommand.Make());
        root.Subcommands.Add(NewCommand.Make());
        root.Options.Add(BuildCommand.Tolerant);
        root.Options.Add(BuildCommand.From);
        root.SetAction(BuildCommand.Run);

        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0) return Guarded(parsed);
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("Try: staticarchive --help");
        return WrongUsage;
    }

    private static int Guarded(ParseResult parsed)
    {
        try
        {
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault)
        {
            return Fault.Tell(fault, SharedOptions.VoiceOf(parsed).Verbose);
        }
    }
}
