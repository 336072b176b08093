using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StaticArchive;

/// <summary>Reads <c>input/site.yml</c>. A key it does not know is an error that names the nearest one it knows.</summary>
internal static class Settings
{
    public static readonly SiteSettings Usual = new(
        "Archive", "", "https://example.org", "vi", "Asia/Ho_Chi_Minh", new PathWords(), 2, 3, 0.5, null, null, "none", true, []);

    private const string File = "input/site.yml";

    public static (SiteSettings Settings, ValueList<Problem> Problems) Read(Document? document)
    {
        if (document is null) return (Usual, [Problem.Warning(File, 0, "expected this file with title and url; building with the usual settings")]);
        try
        {
            var yaml = new YamlStream();
            using var reader = new StreamReader(document.Open());
            yaml.Load(reader);
            return yaml.Documents switch
            {
                [] => Of(new YamlMappingNode()),
                [{ RootNode: YamlMappingNode map }, ..] => Of(map),
                [{ RootNode: var other }, ..] => (Usual, [Problem.Error(File, (int)other.Start.Line, "expected \"key: value\" lines, such as title: Kho báo")]),
            };
        }
        catch (YamlException broken)
        {
            return (Usual, [Problem.Error(File, (int)broken.Start.Line, $"expected YAML: {broken.Message}")]);
        }
    }

    private static (SiteSettings, ValueList<Problem>) Of(YamlMappingNode root)
    {
        var settings = Usual;
        var problems = new List<Problem>();
        foreach (var (key, value) in root.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!Keys.TryGetValue(name, out var set))
            {
                problems.Add(Unknown(name, key, Keys.Keys));
                continue;
            }

            try
            {
                settings = set(settings, value);
            }
            catch (WrongValue wrong)
            {
                problems.Add(Problem.Error(File, (int)wrong.At.Start.Line, $"{name}: {wrong.Message}"));
            }
        }

        return (settings, problems.ToValueList());
    }

    private static readonly SortedDictionary<string, Func<SiteSettings, YamlNode, SiteSettings>> Keys = new(StringComparer.Ordinal)
    {
        ["title"] = (s, v) => s with { Title = Text(v) },
        ["description"] = (s, v) => s with { Description = Text(v) },
        ["url"] = (s, v) => s with { Url = Address(v) },
        ["language"] = (s, v) => s with { Language = OneOf(v, "vi", "en") },
        ["timezone"] = (s, v) => s with { TimeZone = Text(v) },
        ["paths"] = (s, v) => s with { Paths = Paths(v) },
        ["entity-page-threshold"] = (s, v) => s with { EntityPageThreshold = Count(v) },
        ["tag-page-threshold"] = (s, v) => s with { TagPageThreshold = Count(v) },
        ["confidence-shown"] = (s, v) => s with { ConfidenceShown = Share(v) },
        ["report-address"] = (s, v) => s with { ReportAddress = Text(v) is { Length: > 0 } address ? address : null },
        ["rights"] = (s, v) => s with { Rights = Text(v) is { Length: > 0 } rights ? rights : null },
        ["host"] = (s, v) => s with { Host = OneOf(v, "netlify", "cloudflare-pages", "github-pages", "none") },
        ["feeds"] = (s, v) => s with { Feeds = OneOf(v, "true", "false") == "true" },
        ["outlets"] = (s, v) => s with { Outlets = Outlets(v) },
        ["theme"] = (s, v) => s with { Theme = Theme(v) },
    };

    private static readonly SortedDictionary<string, Func<PathWords, string, PathWords>> Words = new(StringComparer.Ordinal)
    {
        ["article"] = (p, w) => p with { Article = w },
        ["undated"] = (p, w) => p with { Undated = w },
        ["person"] = (p, w) => p with { Person = w },
        ["organisation"] = (p, w) => p with { Organisation = w },
        ["place"] = (p, w) => p with { Place = w },
        ["event"] = (p, w) => p with { Event = w },
        ["tag"] = (p, w) => p with { Tag = w },
        ["source"] = (p, w) => p with { Source = w },
        ["date"] = (p, w) => p with { Date = w },
        ["search"] = (p, w) => p with { Search = w },
        ["about"] = (p, w) => p with { About = w },
    };

    private static PathWords Paths(YamlNode node) => Map(node).Children.Aggregate(new PathWords(), (paths, entry) =>
    {
        var name = Text(entry.Key);
        if (!Words.TryGetValue(name, out var set)) throw new WrongValue(entry.Key, Unknown(name, entry.Key, Words.Keys).Sentence);
        var word = Text(entry.Value);
        return word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? set(paths, word)
            : throw new WrongValue(entry.Value, $"expected lower-case letters, digits and hyphens, found \"{word}\"");
    });

    private static ValueList<Outlet> Outlets(YamlNode node) =>
    [
        .. Map(node).Children.Select(entry => new Outlet(Text(entry.Key), entry.Value switch
        {
            YamlSequenceNode names => names.Select(Text).ToValueList(),
            YamlScalarNode { Value: { Length: > 0 } name } => [name.Normalize()],
            _ => default(ValueList<string>),
        })),
    ];

    private static ValueList<ThemeChoice> Theme(YamlNode node) =>
        Map(node).Select(entry => new ThemeChoice(Text(entry.Key), Text(entry.Value), File, (int)entry.Key.Start.Line)).ToValueList();

    // A key whose lines are all comments has an empty value.
    private static YamlMappingNode Map(YamlNode node) => node switch
    {
        YamlMappingNode map => map,
        YamlScalarNode { Value: null or "" } => new(),
        _ => throw new WrongValue(node, "expected \"name: value\" lines"),
    };

    private static string Text(YamlNode node) =>
        node is YamlScalarNode scalar ? (scalar.Value ?? "").Normalize() : throw new WrongValue(node, "expected one value");

    private static string Address(YamlNode node) =>
        Uri.TryCreate(Text(node), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? Text(node).TrimEnd('/')
            : throw new WrongValue(node, $"expected an address such as https://example.org, found \"{Text(node)}\"");

    private static int Count(YamlNode node) =>
        int.TryParse(Text(node), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : throw new WrongValue(node, $"expected a whole number from 1, found \"{Text(node)}\"");

    private static double Share(YamlNode node) =>
        double.TryParse(Text(node), NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? share
            : throw new WrongValue(node, $"expected a number from 0 to 1, found \"{Text(node)}\"");

    private static string OneOf(YamlNode node, params ReadOnlySpan<string> words) =>
        words.Contains(Text(node)) ? Text(node) : throw new WrongValue(node, $"expected one of {string.Join(", ", words!)}, found \"{Text(node)}\"");

    private static Problem Unknown(string name, YamlNode at, IEnumerable<string> known) =>
        Problem.Error(File, (int)at.Start.Line, $"unknown key \"{name}\"; did you mean \"{Nearest.Of(name, known)}\"?");

    // The line is that of the wrong value, not of the key that it stands below.
    private sealed class WrongValue(YamlNode at, string sentence) : FormatException(sentence)
    {
        public YamlNode At => at;
    }
}
