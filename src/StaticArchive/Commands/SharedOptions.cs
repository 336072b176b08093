using System.CommandLine;
using System.CommandLine.Parsing;

namespace StaticArchive.Commands;

/// <summary>The options that every command has.</summary>
internal static class SharedOptions
{
    private static readonly Option<string?> Root =
        Folder("--root", "Folder that holds input, theme, output and .cache (the current one)");

    private static readonly Option<string?> Input =
        Folder("--input", "Articles, entities, corrections, settings (ROOT/input)");
    private static readonly Option<string?> Theme = Folder("--theme", "Templates, assets, strings (ROOT/theme)");
    private static readonly Option<string?> Output = Folder("--output", "Where the site goes (ROOT/output)");
    private static readonly Option<string?> Cache = Folder("--cache", "What may be deleted at any time (ROOT/.cache)");
    private static readonly Option<bool> Quiet =
        new("--quiet", "-q") { Description = "Print problems only", Recursive = true };
    private static readonly Option<bool> Verbose =
        new("--verbose", "-v") { Description = "Print the time of each stage", Recursive = true };

    public static IEnumerable<Option> All => [Root, Input, Theme, Output, Cache, Quiet, Verbose];

    public static Workplace WorkplaceOf(ParseResult parsed) => Workplace.Of(
        parsed.GetValue(Root) ?? ".", parsed.GetValue(Input), parsed.GetValue(Theme), parsed.GetValue(Output),
        parsed.GetValue(Cache));

    /// <summary>The <c>--output</c> that was given, for commands whose usual output is another folder.</summary>
    public static string? OutputGiven(ParseResult parsed) => parsed.GetValue(Output);

    public static Voice VoiceOf(ParseResult parsed) => new(parsed.GetValue(Quiet), parsed.GetValue(Verbose));

    private static Option<string?> Folder(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, Recursive = true, HelpName = "DIR" };
        option.Validators.Add(NotEmpty);
        return option;
    }

    /// <summary>A shell variable that is not set leaves an empty text where a folder was meant.</summary>
    public static void NotEmpty(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError($"expected a folder, found \"\"");
        }
    }
}
