using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// Reads <c>strings.LANG.yml</c>, whose keys may be nested (<c>nav:</c> over <c>people:</c>) or dotted
/// (<c>nav.people:</c>).
/// </summary>
public static class ThemeStrings
{
    public static Strings Load(string folder, string language)
    {
        var name = $"strings.{language}.yml";
        var file = Path.Combine(folder, name);
        if (!File.Exists(file))
        {
            throw new ThemeException(name, $"the theme has no words for the language \"{language}\".");
        }

        return Parse(name, language, File.ReadAllText(file));
    }

    public static Strings Parse(string name, string language, string yaml)
    {
        var (root, fault) = Yaml.Map(name, yaml, "YAML lines such as people: Nhân vật");
        if (fault is not null) throw new ThemeException(name, fault.Sentence, line: fault.Line);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("", root);
        return new(language, texts);

        void Add(string above, YamlMap map)
        {
            foreach (var (part, line, value) in map.Fields)
            {
                var key = above + part;
                if (value is YamlMap below)
                {
                    Add(key + ".", below);
                }
                else if (value is not YamlText text)
                {
                    throw Wrong(line, $"expected a text or further keys below \"{key}\"");
                }
                else if (!texts.TryAdd(key, text.Text))
                {
                    throw Wrong(line, $"expected each key once, found \"{key}\" again");
                }
            }
        }

        ThemeException Wrong(int line, string sentence) => new(name, sentence, line: line);
    }

    /// <summary>The texts as templates reach them: <c>t.nav.people</c> is the text of <c>nav.people</c>.</summary>
    internal static Dictionary<string, object> Nested(Strings strings)
    {
        var all = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, text) in strings.Texts)
        {
            var parts = key.Split('.');
            var level = all;
            foreach (var part in parts[..^1])
            {
                if (!level.TryGetValue(part, out var below))
                {
                    level[part] = below = new Dictionary<string, object>(StringComparer.Ordinal);
                }

                level = below as Dictionary<string, object> ?? throw Both(part);
            }

            if (!level.TryAdd(parts[^1], text)) throw Both(parts[^1]);

            ThemeException Both(string part) =>
                new($"strings.{strings.Language}.yml", $"\"{part}\" in \"{key}\" is both a text and a group of texts.");
        }

        return all;
    }
}
