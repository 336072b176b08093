using System.CommandLine;

namespace StaticArchive.Commands;

/// <summary>The commands and their shared options (contract 4).</summary>
internal static class CommandLine
{
    private const int WrongUsage = 2;

    private static readonly Option<string> Root = new("--root")
    {
        Description = "Folder that holds input, theme, output and .cache", DefaultValueFactory = _ => ".", Recursive = true, HelpName = "DIR",
    };

    private static readonly Option<string?> Input = Folder("--input", "Articles, entities, corrections, settings (ROOT/input)");
    private static readonly Option<string?> Theme = Folder("--theme", "Templates, assets, strings (ROOT/theme)");
    private static readonly Option<string?> Output = Folder("--output", "Where the site goes (ROOT/output)");
    private static readonly Option<string?> Cache = Folder("--cache", "What may be deleted at any time (ROOT/.cache)");
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print problems only", Recursive = true };
    private static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Print the time of each stage", Recursive = true };

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
        foreach (Option option in new Option[] { Root, Input, Theme, Output, Cache, Quiet, Verbose }) root.Options.Add(option);
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
        if (parsed.Errors.Count == 0) return parsed.Invoke();
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("Try: staticarchive --help");
        return WrongUsage;
    }

    public static Workplace WorkplaceOf(ParseResult parsed) => Workplace.Of(
        parsed.GetValue(Root)!, parsed.GetValue(Input), parsed.GetValue(Theme), parsed.GetValue(Output), parsed.GetValue(Cache));

    /// <summary>The <c>--output</c> that was given, for commands whose usual output is another folder.</summary>
    public static string? OutputGiven(ParseResult parsed) => parsed.GetValue(Output);

    public static Voice VoiceOf(ParseResult parsed) => new(parsed.GetValue(Quiet), parsed.GetValue(Verbose));

    private static Option<string?> Folder(string name, string description) =>
        new(name) { Description = description, Recursive = true, HelpName = "DIR" };
}
