using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using static StaticArchive.SettingValues;

namespace StaticArchive;

/// <summary>
/// Reads <c>input/site.yml</c>. A key it does not know is an error that names the nearest one it knows.
/// </summary>
internal static class Settings
{
    public static readonly SiteSettings Usual = new(
        "Archive", "", "https://example.org", "vi", "Asia/Ho_Chi_Minh", new PathWords(),
        EntityPageThreshold: 2, TagPageThreshold: 3, ConfidenceShown: 0.5,
        ReportAddress: null, Rights: null, Host: "none", Feeds: true, Outlets: []);

    private const string File = "input/site.yml";

    private static readonly Problem Missing = Problem.Warning(
        File, 0, "expected this file with title and url; building with the usual settings");

    /// <returns>Lost: the file could not be read at all, and the usual settings would make another site.</returns>
    public static (SiteSettings Settings, ValueList<Problem> Problems, bool Lost) Read(Document? document)
    {
        if (document is null) return (Usual, [Missing], false);
        var (map, fault) = Yaml.Map(File, document.Bytes(), "YAML lines such as title: Kho báo");
        if (fault is not null) return (Usual, [fault], true);
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

        return (settings, problems.ToValueList(), false);
    }

    private static readonly SortedDictionary<string, Func<SiteSettings, YamlValue, SiteSettings>> Keys =
        new(StringComparer.Ordinal)
        {
            ["title"] = (s, v) => s with { Title = Text(v) },
            ["description"] = (s, v) => s with { Description = Text(v) },
            ["url"] = (s, v) => s with { Url = Address(v) },
            ["language"] = (s, v) => s with { Language = OneOf(v, "vi", "en") },
            ["timezone"] = (s, v) => s with { TimeZone = Text(v) },
            ["paths"] = (s, v) => s with { Paths = PathSettings.Read(v) },
            ["entity-page-threshold"] = (s, v) => s with { EntityPageThreshold = Count(v) },
            ["tag-page-threshold"] = (s, v) => s with { TagPageThreshold = Count(v) },
            ["confidence-shown"] = (s, v) => s with { ConfidenceShown = Share(v) },
            ["report-address"] = (s, v) => s with { ReportAddress = TextOrNone(v) },
            ["rights"] = (s, v) => s with { Rights = TextOrNone(v) },
            ["host"] = (s, v) => s with { Host = OneOf(v, "netlify", "cloudflare-pages", "github-pages", "none") },
            ["feeds"] = (s, v) => s with { Feeds = OneOf(v, "true", "false") == "true" },
            ["data"] = (s, v) => s with { Data = OneOf(v, "true", "false") == "true" },
            ["outlets"] = (s, v) => s with { Outlets = Outlets(v) },
            ["theme"] = (s, v) => s with { Theme = Theme(v) },
        };

    private static ValueList<Outlet> Outlets(YamlValue value) =>
        [.. Map(value).Fields.Select(field => new Outlet(field.Key, Names(field.Value)))];

    private static ValueList<ThemeChoice> Theme(YamlValue value) =>
        [.. Map(value).Fields.Select(field => new ThemeChoice(field.Key, Text(field.Value), File, field.Line))];
}
