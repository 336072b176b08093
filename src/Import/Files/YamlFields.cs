using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Files;

/// <summary>Reads what the YAML of a sidecar or of front matter says about its article.</summary>
internal static class YamlFields
{
    private const string Form = "YAML such as title: \"…\" on each line";

    private static readonly YamlKeys Keys = new(GivenFields.Keys, Lists: ["tags"]);

    public static (Given Given, ValueList<Problem> Problems) Read(string path, byte[] sidecar) =>
        Given(path, Yaml.Map(path, sidecar, Form));

    /// <param name="firstLine">Line of the file on which the YAML begins.</param>
    public static (Given Given, ValueList<Problem> Problems) Read(string path, string yaml, int firstLine) =>
        Given(path, Yaml.Map(path, yaml, Form, firstLine));

    private static (Given, ValueList<Problem>) Given(string path, (YamlMap Map, Problem? Fault) read)
    {
        if (read.Fault is { } fault) return (Files.Given.Nothing, [fault]);
        var (given, problems) = GivenFields.Read(path, read.Map.Fields.Select(Field).ToValueList());
        return (given, [.. Keys.Faults(path, read.Map), .. problems]);
    }

    private static Field Field(YamlField field) => field.Value switch
    {
        YamlText text => new(field.Key, field.Line, Trimmed(text)),
        YamlList list => new(field.Key, field.Line, null, list.Items.Select(Trimmed).OfType<string>().ToValueList()),
        _ => new(field.Key, field.Line, null),
    };

    private static string? Trimmed(YamlValue value) =>
        value is YamlText { Text: var text } && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
