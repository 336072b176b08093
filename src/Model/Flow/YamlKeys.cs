using System.Collections.Immutable;

namespace StaticArchive.Model.Flow;

/// <summary>The keys that a map of texts and lists of texts may have.</summary>
/// <param name="Lists">Those that may hold a list; the others hold one text.</param>
public sealed record YamlKeys(ImmutableArray<string> All, params ImmutableArray<string> Lists)
{
    /// <summary>A key that nobody knows is a warning, a value of the wrong kind an error.</summary>
    public ValueList<Problem> Faults(string path, YamlMap map) =>
        map.Fields.Select(field => Fault(path, field)).OfType<Problem>().ToValueList();

    private Problem? Fault(string path, YamlField field) => field.Value switch
    {
        _ when !All.Contains(field.Key) =>
            Problem.Warning(path, field.Line, $"{Nearest.Expected("a key", field.Key, All)}, which is not used"),
        YamlMap => Problem.Error(path, field.Line, $"expected one text after {field.Key}, found further keys"),
        YamlList when !Lists.Contains(field.Key) =>
            Problem.Error(path, field.Line, $"expected one text after {field.Key}, found a list"),
        YamlList list when !list.Items.All(item => item is YamlText) =>
            Problem.Error(path, field.Line, $"expected only texts in the list after {field.Key}"),
        _ => null,
    };
}
