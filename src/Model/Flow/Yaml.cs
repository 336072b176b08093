namespace StaticArchive.Model.Flow;

/// <summary>Reads a YAML file as people write it: one map or one list, of texts, lists and maps.</summary>
/// <remarks>
/// Strict where YAML surprises. Anchors, aliases and tags are faults, because <c>title: *Mới</c> means a text, and
/// because aliases of aliases grow without end; so are keys that stand twice, a second document, and values a hundred
/// deep in each other. Texts are NFC. The first fault ends the reading; a file of comments holds nothing and no fault.
/// </remarks>
public static class Yaml
{
    /// <param name="form">What was expected to be seen in the file: <c>YAML lines such as title: Kho báo</c>.</param>
    /// <param name="firstLine">The line of the file on which the YAML begins.</param>
    public static (YamlMap Map, Problem? Fault) Map(string path, string yaml, string form, int firstLine = 1) =>
        As(YamlReading.Read(path, yaml, form, firstLine), path, form, new YamlMap(firstLine, []));

    public static (YamlMap Map, Problem? Fault) Map(string path, byte[] file, string form)
    {
        var (yaml, fault) = Decode(path, file);
        return fault is null ? Map(path, yaml, form) : (new(1, []), fault);
    }

    public static (YamlList List, Problem? Fault) List(string path, byte[] file, string form)
    {
        var none = new YamlList(1, []);
        var (yaml, fault) = Decode(path, file);
        return fault is null ? As(YamlReading.Read(path, yaml, form, 1), path, form, none) : (none, fault);
    }

    private static (string Yaml, Problem? Fault) Decode(string path, byte[] file)
    {
        if (file.All(b => b <= ' ')) return ("", null);
        var (yaml, fault) = Decoded.Of(file);
        return (yaml, fault is null ? null : Problem.Error(path, 0, fault));
    }

    private static (T Value, Problem? Fault) As<T>(
        (YamlValue? Value, Problem? Fault) read, string path, string form, T none)
        where T : YamlValue => read switch
    {
        { Fault: { } fault } => (none, fault),
        { Value: T value } => (value, null),
        { Value: null or YamlText { Text: "" } } => (none, null),
        { Value: var other } => (none, Problem.Error(path, other.Line, $"expected {form}")),
    };
}
