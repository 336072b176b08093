using StaticArchive.Model.Flow;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Engine.Render;

/// <summary>What a theme declares in <c>options.yml</c> as <c>name: usual value</c>, and what a site chose of it.</summary>
public sealed record ThemeOptions(ValueList<ThemeOption> All)
{
    private const string Name = "options.yml";

    /// <summary>The options of a theme, each at its usual value; none when it declares none.</summary>
    public static ThemeOptions Load(string folder) =>
        Path.Combine(folder, Name) is var file && File.Exists(file) ? Parse(File.ReadAllText(file)) : new([]);

    public static ThemeOptions Parse(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException problem)
        {
            throw new ThemeException(Name, problem.Message, problem, (int)problem.Start.Line);
        }

        return new(stream.Documents.SelectMany(document => document.RootNode switch
        {
            YamlMappingNode map => map.Select(entry => Option($"{entry.Key}", entry.Value)),
            var other => throw Wrong(other, "\"name: usual value\" lines"),
        }).ToValueList());
    }

    /// <summary>The options as a site wants them. What is not offered is a problem, and the usual value holds.</summary>
    public (ThemeOptions Options, ValueList<Problem> Problems) With(ValueList<ThemeChoice> choices)
    {
        var faults = choices.Select(Fault).ToList();
        var wanted = choices.Where((_, i) => faults[i] is null).ToDictionary(choice => choice.Name, choice => choice.Value, StringComparer.Ordinal);
        return (
            new(All.Select(option => option with { Value = wanted.GetValueOrDefault(option.Name, option.Value) }).ToValueList()),
            faults.OfType<Problem>().ToValueList());
    }

    private Problem? Fault(ThemeChoice choice)
    {
        var option = All.FirstOrDefault(option => option.Name == choice.Name);
        if (option?.Accepts(choice.Value) == true) return null;
        return Problem.Error(choice.Path, choice.Line, option is { }
            ? $"theme: {choice.Name}: expected {option.Expected}, found \"{choice.Value}\""
            : $"theme: unknown option \"{choice.Name}\"; "
                + (All is [] ? $"the theme declares none in theme/{Name}" : $"did you mean \"{Nearest.Of(choice.Name, All.Select(o => o.Name))}\"?"));
    }

    // The shape of the usual value says what is accepted.
    private static ThemeOption Option(string name, YamlNode value) => value switch
    {
        _ when !ThemeOption.IsWord(name) => throw Wrong(value, $"a name of lower-case letters, digits and hyphens, found \"{name}\""),
        YamlScalarNode { Value: { } colour } when ThemeOption.IsColour(colour) => new(name, colour, []),
        YamlScalarNode { Value: ThemeOption.Yes or ThemeOption.No } answer => new(name, answer.Value!, [ThemeOption.Yes, ThemeOption.No]),
        YamlSequenceNode { Children.Count: > 1 } words when words.All(word => ThemeOption.IsWord($"{word}")) =>
            new(name, $"{words[0]}", words.Select(word => $"{word}").ToValueList()),
        _ => throw Wrong(value, $"a usual value for {name}: a colour in quotes such as \"#9c1a1c\", true, false, or a list such as [3, 2, 1]"),
    };

    private static ThemeException Wrong(YamlNode at, string expected) => new(Name, "expected " + expected, line: (int)at.Start.Line);
}
