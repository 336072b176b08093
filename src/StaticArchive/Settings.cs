using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

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
        var (map, fault) = Yaml.Map(File, document.Bytes(), "YAML lines such as title: Kho báo");
        if (fault is not null) return (Usual, [fault]);
        var settings = Usual;
        var problems = new List<Problem>();
        foreach (var (name, line, value) in map.Fields)
        {
            if (!Keys.TryGetValue(name, out var set))
            {
                problems.Add(Problem.Error(File, line, Nearest.Expected("a key", name, Keys.Keys)));
                continue;
            }

            try
            {
                settings = set(settings, value);
            }
            catch (WrongValue wrong)
            {
                problems.Add(Problem.Error(File, wrong.Line, $"{name}: {wrong.Message}"));
            }
        }

        return (settings, problems.ToValueList());
    }

    private static readonly SortedDictionary<string, Func<SiteSettings, YamlValue, SiteSettings>> Keys = new(StringComparer.Ordinal)
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

    private static PathWords Paths(YamlValue value)
    {
        var fields = Map(value).Fields;
        var paths = fields.Aggregate(new PathWords(), Path);
        var again = paths.First.GroupBy(word => word, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
        if (again is null) return paths;
        var line = fields.Last(field => Text(field.Value) == again).Line;
        throw new WrongValue(line, $"expected a word of its own, {Problem.Found(again)} again");
    }

    private static PathWords Path(PathWords paths, YamlField field)
    {
        if (!Words.TryGetValue(field.Key, out var set)) throw new WrongValue(field.Line, Nearest.Expected("a key", field.Key, Words.Keys));
        var word = Text(field.Value);
        return word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? set(paths, word)
            : throw new WrongValue(field.Value.Line, $"expected lower-case letters, digits and hyphens, {Problem.Found(word)}");
    }

    private static ValueList<Outlet> Outlets(YamlValue value) =>
        [.. Map(value).Fields.Select(field => new Outlet(field.Key, Names(field.Value)))];

    private static ValueList<string> Names(YamlValue value) => value switch
    {
        YamlList list => list.Items.Select(Text).ToValueList(),
        _ => Text(value) is { Length: > 0 } name ? [name] : [],
    };

    private static ValueList<ThemeChoice> Theme(YamlValue value) =>
        [.. Map(value).Fields.Select(field => new ThemeChoice(field.Key, Text(field.Value), File, field.Line))];

    // A key whose lines are all comments has an empty value.
    private static YamlMap Map(YamlValue value) => value switch
    {
        YamlMap map => map,
        YamlText { Text: "" } => new(value.Line, []),
        _ => throw new WrongValue(value.Line, "expected \"name: value\" lines"),
    };

    private static string Text(YamlValue value) =>
        value is YamlText text ? text.Text : throw new WrongValue(value.Line, "expected one value");

    private static string Address(YamlValue value) =>
        Uri.TryCreate(Text(value), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? Text(value).TrimEnd('/')
            : throw new WrongValue(value.Line, $"expected an address such as https://example.org, {Problem.Found(Text(value))}");

    private static int Count(YamlValue value) =>
        int.TryParse(Text(value), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : throw new WrongValue(value.Line, $"expected a whole number from 1, {Problem.Found(Text(value))}");

    private static double Share(YamlValue value) =>
        double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? share
            : throw new WrongValue(value.Line, $"expected a number from 0 to 1, {Problem.Found(Text(value))}");

    private static string OneOf(YamlValue value, params ReadOnlySpan<string> words) =>
        words.Contains(Text(value))
            ? Text(value)
            : throw new WrongValue(value.Line, $"expected one of {string.Join(", ", words!)}, {Problem.Found(Text(value))}");

    // The line is that of the wrong value, not of the key that it stands below.
    private sealed class WrongValue(int line, string sentence) : FormatException(sentence)
    {
        public int Line => line;
    }
}
