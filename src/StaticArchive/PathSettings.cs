using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive;

/// <summary>Reads <c>paths</c> of <c>input/site.yml</c>: the first words of addresses.</summary>
internal static class PathSettings
{
    private static readonly SortedDictionary<string, Func<PathWords, string, PathWords>> Keys =
        new(StringComparer.Ordinal)
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
            ["quote"] = (p, w) => p with { Quote = w },
            ["about"] = (p, w) => p with { About = w },
            ["map"] = (p, w) => p with { Map = w },
            ["network"] = (p, w) => p with { Network = w },
            ["timeline"] = (p, w) => p with { Timeline = w },
            ["coverage"] = (p, w) => p with { Coverage = w },
        };

    public static PathWords Read(YamlValue value)
    {
        var fields = SettingValues.Map(value).Fields;
        var paths = fields.Aggregate(new PathWords(), With);
        if (Repeated(paths) is not { } again) return paths;
        var line = fields.Last(field => SettingValues.Text(field.Value) == again).Line;
        throw new WrongValue(line, $"expected a word of its own, {Problem.Found(again)} again");
    }

    private static PathWords With(PathWords paths, YamlField field)
    {
        if (!Keys.TryGetValue(field.Key, out var set))
        {
            throw new WrongValue(field.Line, Nearest.Expected("a key", field.Key, Keys.Keys));
        }

        var word = SettingValues.Text(field.Value);
        return word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? set(paths, word)
            : throw SettingValues.Wrong(field.Value, "lower-case letters, digits and hyphens");
    }

    private static string? Repeated(PathWords paths) =>
        paths.First.GroupBy(word => word, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
}
