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
    public string? Text(YamlMap map, string key)
    {
        if (map.Find(key) is not { } value) return null;
        if (value is YamlText text) return text.Text;
        Add(value.Line, $"expected a text under \"{key}\"");
        return null;
    }

    /// <summary>The text under a key that must be there.</summary>
    public string Needed(YamlMap map, string key)
    {
        if (map.Find(key) is null) Add(map.Line, $"expected \"{key}\" here");
        return Text(map, key) ?? "";
    }

    /// <summary>A value read from a needed text; <paramref name="expected"/> says what it looks like.</summary>
    public T Value<T>(YamlMap map, string key, Func<string, T?> read, string expected)
        where T : struct
    {
        var before = problems.Count;
        var text = Needed(map, key);
        if (problems.Count == before && read(text) is { } value) return value;
        if (problems.Count == before)
        {
            Add(map.Find(key)!.Line, $"expected {expected} under \"{key}\", {Problem.Found(text)}");
        }

        return default;
    }

    /// <summary>True or false; false when the key is missing.</summary>
    public bool Flag(YamlMap map, string key)
    {
        if (Text(map, key) is not { } text) return false;
        if (text is not ("true" or "false"))
        {
            Add(map.Find(key)!.Line, $"expected true or false under \"{key}\", {Problem.Found(text)}");
        }

        return text == "true";
    }

    /// <summary>The map under a key; null when the key is missing.</summary>
    public YamlMap? Map(YamlMap node, string key)
    {
        if (node.Find(key) is not { } value) return null;
        if (value is YamlMap map) return map;
        Add(value.Line, $"expected fields under \"{key}\"");
        return null;
    }

    /// <summary>The maps under a key, each read by itself; none when the key is missing.</summary>
    public ValueList<T> List<T>(YamlMap map, string key, Func<YamlMap, T> read) =>
        [.. Items(map, key).Select(item => read(item as YamlMap ?? new(item.Line, [])))];

    /// <summary>The texts under a key; none when the key is missing.</summary>
    public ValueList<string> Texts(YamlMap map, string key) => [.. Items(map, key).Select(item =>
    {
        if (item is YamlText text) return text.Text;
        Add(item.Line, $"expected texts under \"{key}\"");
        return "";
    })];

    private ValueList<YamlValue> Items(YamlMap map, string key)
    {
        if (map.Find(key) is not { } value) return [];
        if (value is YamlList list) return list.Items;
        Add(value.Line, $"expected a list under \"{key}\"");
        return [];
    }
}
