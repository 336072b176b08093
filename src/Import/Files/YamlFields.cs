using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Files;

/// <summary>Reads what the YAML of a sidecar or of front matter says about its article.</summary>
internal static class YamlFields
{
    private const string Form = "YAML such as title: \"…\" on each line";

    // What other generators of sites call the same.
    private static readonly (string Theirs, string Ours)[] Names =
        [("date", "published"), ("categories", "tags"), ("lang", "language")];

    private static readonly YamlKeys Keys =
        new([.. GivenFields.Keys, .. Names.Select(n => n.Theirs), "draft"], Lists: ["tags", "categories"]);

    public static (Given Given, ValueList<Problem> Problems) Read(string path, byte[] sidecar) =>
        Given(path, Yaml.Map(path, sidecar, Form));

    /// <param name="firstLine">Line of the file on which the YAML begins.</param>
    public static (Given Given, ValueList<Problem> Problems) Read(string path, string yaml, int firstLine) =>
        Given(path, Yaml.Map(path, yaml, Form, firstLine));

    private static (Given, ValueList<Problem>) Given(string path, (YamlMap Map, Problem? Fault) read)
    {
        if (read.Fault is { } fault) return (Files.Given.Nothing, [fault]);
        var map = read.Map with { Fields = [.. read.Map.Fields.Select(field => Renamed(field, read.Map))] };
        var (given, problems) = GivenFields.Read(path, map.Fields.Select(Field).ToValueList());
        return (given with { IsDraft = map.Text("draft") == "true" }, [.. Keys.Faults(path, map), .. problems]);
    }

    private static YamlField Renamed(YamlField field, YamlMap map) =>
        Array.Find(Names, name => name.Theirs == field.Key).Ours is { } ours && map.Find(ours) is null
            ? field with { Key = ours } : field;

    private static Field Field(YamlField field) => field.Value switch
    {
        YamlText text => new(field.Key, field.Line, Trimmed(text)),
        YamlList list => new(field.Key, field.Line, null, list.Items.Select(Trimmed).OfType<string>().ToValueList()),
        _ => new(field.Key, field.Line, null),
    };

    private static string? Trimmed(YamlValue value) =>
        value is YamlText { Text: var text } && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
