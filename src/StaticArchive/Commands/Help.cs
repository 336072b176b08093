using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StaticArchive.Commands;

/// <summary>A command, and how it is typed.</summary>
internal sealed class ExampledCommand(string name, string description, string examples) : Command(name, description)
{
    public string Examples => examples;
}

/// <summary>What <c>--help</c> prints: the usual page, and below it the examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction usual, string general) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var examples = parseResult.CommandResult.Command is ExampledCommand command ? command.Examples : general;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in examples.Split('\n')) output.WriteLine("  " + line.TrimEnd('\r'));
        return code;
    }
}
