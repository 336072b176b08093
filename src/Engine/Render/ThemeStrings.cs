using StaticArchive.Model.Flow;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StaticArchive.Engine.Render;

/// <summary>Reads <c>strings.LANG.yml</c>, whose keys may be nested (<c>nav:</c> over <c>people:</c>) or dotted (<c>nav.people:</c>).</summary>
public static class ThemeStrings
{
    public static Strings Load(string folder, string language)
    {
        var name = $"strings.{language}.yml";
        var file = Path.Combine(folder, name);
        if (!File.Exists(file)) throw new ThemeException(name, $"the theme has no words for the language \"{language}\".");
        return Parse(name, language, File.ReadAllText(file));
    }

    public static Strings Parse(string name, string language, string yaml)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException problem)
        {
            throw new ThemeException(name, problem.Message, problem, (int)problem.Start.Line);
        }

        foreach (var document in stream.Documents) Add("", document.RootNode);
        return new(language, texts);

        void Add(string key, YamlNode node)
        {
            switch (node)
            {
                case YamlMappingNode map:
                    foreach (var (part, value) in map) Add(key.Length == 0 ? $"{part}" : $"{key}.{part}", value);
                    break;
                case YamlScalarNode { Value: { } text } when key.Length > 0:
                    if (!texts.TryAdd(key, text.Normalize())) throw Wrong(node, $"\"{key}\" stands there twice.");
                    break;
                default:
                    throw Wrong(node, $"expected a text or further keys below \"{key}\".");
            }
        }

        ThemeException Wrong(YamlNode node, string sentence) => new(name, sentence, line: (int)node.Start.Line);
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
                if (!level.TryGetValue(part, out var below)) level[part] = below = new Dictionary<string, object>(StringComparer.Ordinal);
                level = below as Dictionary<string, object> ?? throw Both(part);
            }

            if (!level.TryAdd(parts[^1], text)) throw Both(parts[^1]);

            ThemeException Both(string part) =>
                new($"strings.{strings.Language}.yml", $"\"{part}\" in \"{key}\" is both a text and a group of texts.");
        }

        return all;
    }
}
