using StaticArchive.Model.Flow;

namespace StaticArchive.Pages;

/// <summary>Collects what is wrong with a page while its values are read.</summary>
internal sealed class Faults(string path)
{
    private readonly List<Problem> problems = [];

    public bool Any => problems.Count > 0;
    public ValueList<Problem> All => [.. problems];

    public void Add(int line, string sentence) => problems.Add(Problem.Error(path, line, sentence));

    /// <summary>The text under a key; null when there is none.</summary>
    public string? Text(YamlNode node, string key)
    {
        if (!node.Fields.TryGetValue(key, out var field)) return null;
        if (field.Text is null) Add(field.Line, $"expected a text under \"{key}\"");
        return field.Text;
    }

    /// <summary>The text under a key that must be there.</summary>
    public string Needed(YamlNode node, string key)
    {
        if (!node.Fields.ContainsKey(key)) Add(node.Line, $"expected \"{key}\" here");
        return Text(node, key) ?? "";
    }

    /// <summary>A value read from a needed text; <paramref name="expected"/> says what it looks like.</summary>
    public T Value<T>(YamlNode node, string key, Func<string, T?> read, string expected)
        where T : struct
    {
        var before = problems.Count;
        var text = Needed(node, key);
        if (problems.Count == before && read(text) is { } value) return value;
        if (problems.Count == before) Add(node.Fields[key].Line, $"expected {expected} under \"{key}\", found \"{text}\"");
        return default;
    }

    /// <summary>True or false; false when the key is missing.</summary>
    public bool Flag(YamlNode node, string key)
    {
        if (Text(node, key) is not { } text) return false;
        if (text is not ("true" or "false")) Add(node.Fields[key].Line, $"expected true or false under \"{key}\", found \"{text}\"");
        return text == "true";
    }

    /// <summary>The items under a key, each read by itself; none when the key is missing.</summary>
    public ValueList<T> List<T>(YamlNode node, string key, Func<YamlNode, T> read)
    {
        if (!node.Fields.TryGetValue(key, out var field)) return [];
        if (field.Text is not null || field.Fields.Count > 0) Add(field.Line, $"expected a list under \"{key}\"");
        return [.. field.Items.Select(read)];
    }

    /// <summary>The texts under a key; none when the key is missing.</summary>
    public ValueList<string> Texts(YamlNode node, string key) => List(node, key, item =>
    {
        if (item.Text is null) Add(item.Line, $"expected texts under \"{key}\"");
        return item.Text ?? "";
    });
}
