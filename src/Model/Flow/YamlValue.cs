namespace StaticArchive.Model.Flow;

/// <summary>A value of a YAML file with the line on which it begins: a text, a list or a map.</summary>
public abstract record YamlValue(int Line);

/// <param name="Text">
/// Empty as well for nothing at all, and for <c>~</c> and <c>null</c> without quotation marks.
/// </param>
public sealed record YamlText(int Line, string Text) : YamlValue(Line);

public sealed record YamlList(int Line, ValueList<YamlValue> Items) : YamlValue(Line);

/// <summary>Keys with their values, in the order of the file; each key is there once.</summary>
public sealed record YamlMap(int Line, ValueList<YamlField> Fields) : YamlValue(Line)
{
    public YamlValue? Find(string key)
    {
        foreach (var field in Fields.AsSpan())
        {
            if (field.Key == key) return field.Value;
        }

        return null;
    }

    /// <summary>The text under a key; null when there is none, or an empty one.</summary>
    public string? Text(string key) => Find(key) is YamlText { Text: { Length: > 0 } text } ? text : null;

    /// <summary>The texts under a key that are not empty; one text counts as a list of one.</summary>
    public ValueList<string> Texts(string key) => Find(key) switch
    {
        YamlText { Text: { Length: > 0 } text } => [text],
        YamlList list => [.. list.Items.OfType<YamlText>().Select(item => item.Text).Where(text => text.Length > 0)],
        _ => [],
    };
}

/// <summary>A key with the line it stands on, and its value.</summary>
public sealed record YamlField(string Key, int Line, YamlValue Value);
