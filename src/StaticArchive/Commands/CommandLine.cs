using System.CommandLine;
using System.CommandLine.Help;
using StaticArchive.Model.Flow;

namespace StaticArchive.Commands;

/// <summary>The commands and their shared options (contract 4).</summary>
internal static class CommandLine
{
    private const int WrongUsage = 2;

    private const string Examples = """
        staticarchive                         builds output/ from input/
        staticarchive serve                   builds, serves on http://localhost:8080, rebuilds on change
        staticarchive init my-archive         begins a new archive
        staticarchive annotate --jsonl < articles.jsonl > annotated.jsonl
        """;

    public static int Run(string[] args)
    {
        var parsed = Root().Parse(args);
        return parsed.Errors.Count == 0 ? Guarded(parsed) : Misused(parsed);
    }

    public static RootCommand Root()
    {
        var root = new RootCommand(
            "StaticArchive turns a folder of news articles into an annotated, searchable, static web site.");
        foreach (var option in SharedOptions.All) root.Options.Add(option);
        root.Subcommands.Add(BuildCommand.Make());
        root.Subcommands.Add(AnnotateCommand.Make());
        root.Subcommands.Add(ServeCommand.Make());
        root.Subcommands.Add(CheckCommand.Make());
        root.Subcommands.Add(InitCommand.Make());
        root.Subcommands.Add(NewCommand.Make());
        root.Options.Add(BuildCommand.Tolerant);
        root.Options.Add(BuildCommand.From);
        root.SetAction(BuildCommand.Run);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, Examples);
        return root;
    }

    private static int Misused(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var faults = parsed.UnmatchedTokens is [var unknown, ..]
            ? [$"unknown word \"{unknown}\"{Meant(command, unknown)}"] : parsed.Errors.Select(error => error.Message);
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        Console.Error.WriteLine($"Try: staticarchive {(command is RootCommand ? "" : command.Name + " ")}--help");
        return WrongUsage;
    }

    // "bild" was "build", "--out" was "--output"; "/tmp" was nothing near.
    private static string Meant(Command command, string unknown)
    {
        var options = command.Options.Concat(SharedOptions.All).Select(option => option.Name);
        var known = command.Subcommands.Select(subcommand => subcommand.Name).Concat(options).ToArray();
        var near = Array.Find(known, name => name.StartsWith(unknown, StringComparison.Ordinal))
            ?? Nearest.Of(unknown, known);
        return near[0] == unknown[0] ? $"; did you mean \"{near}\"?" : "";
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
