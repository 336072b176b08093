using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// What a theme declares in <c>options.yml</c> as <c>name: usual value</c>, and what a site chose of it.
/// </summary>
public sealed record ThemeOptions(ValueList<ThemeOption> All)
{
    private const string Name = "options.yml";

    /// <summary>The options of a theme, each at its usual value; none when it declares none.</summary>
    public static ThemeOptions Load(string folder) =>
        Path.Combine(folder, Name) is var file && File.Exists(file) ? Parse(File.ReadAllText(file)) : new([]);

    public static ThemeOptions Parse(string yaml)
    {
        var (map, fault) = Yaml.Map(Name, yaml, "YAML lines such as key-at-foot: false");
        if (fault is not null) throw new ThemeException(Name, fault.Sentence, line: fault.Line);
        return new(map.Fields.Select(Option).ToValueList());
    }

    /// <summary>
    /// The options as a site wants them. What is not offered is a problem, and the usual value holds.
    /// </summary>
    public (ThemeOptions Options, ValueList<Problem> Problems) With(ValueList<ThemeChoice> choices)
    {
        var faults = choices.Select(Fault).ToList();
        var wanted = choices.Where((_, i) => faults[i] is null)
            .ToDictionary(choice => choice.Name, choice => choice.Value, StringComparer.Ordinal);
        return (new(All.Select(Chosen).ToValueList()), faults.OfType<Problem>().ToValueList());

        ThemeOption Chosen(ThemeOption option) =>
            option with { Value = wanted.GetValueOrDefault(option.Name, option.Value) };
    }

    private Problem? Fault(ThemeChoice choice)
    {
        var option = All.FirstOrDefault(option => option.Name == choice.Name);
        if (option?.Accepts(choice.Value) == true) return null;
        return Problem.Error(choice.Path, choice.Line, option is { }
            ? $"theme: {choice.Name}: expected {option.Expected}, {Problem.Found(choice.Value)}"
            : All is []
                ? $"theme: expected no options, {Problem.Found(choice.Name)}; the theme declares none in theme/{Name}"
                : $"theme: {Nearest.Expected("an option", choice.Name, All.Select(o => o.Name))}");
    }

    // The shape of the usual value says what is accepted.
    private static ThemeOption Option(YamlField field) => field.Value switch
    {
        _ when !ThemeOption.IsWord(field.Key) =>
            throw Wrong(
                field, $"expected a name of lower-case letters, digits and hyphens, {Problem.Found(field.Key)}"),
        YamlText { Text: var colour } when ThemeOption.IsColour(colour) => new(field.Key, colour, []),
        YamlText { Text: ThemeOption.Yes or ThemeOption.No } answer =>
            new(field.Key, answer.Text, [ThemeOption.Yes, ThemeOption.No]),
        YamlList list when Words(list) is { Count: > 1 } words => new(field.Key, words[0], words),
        _ => throw Wrong(field, $"expected a usual value for {field.Key}: a colour in quotes such as \"#9c1a1c\", "
            + "true, false, or a list such as [3, 2, 1]"),
    };

    private static ValueList<string> Words(YamlList list)
    {
        var words = list.Items.OfType<YamlText>().Select(item => item.Text).Where(ThemeOption.IsWord).ToValueList();
        return words.Count == list.Items.Count ? words : [];
    }

    private static ThemeException Wrong(YamlField field, string sentence) => new(Name, sentence, line: field.Line);
}
