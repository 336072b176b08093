using StaticArchive.Model.Flow;

namespace StaticArchive.Curate;

/// <summary>Reads a curated file: a YAML list of items, each a map of texts and lists of texts.</summary>
internal static class CuratedItems
{
    private const string Form = "a YAML list whose items begin with \"- \"";

    /// <summary>The items that can be used, and what is wrong with the others.</summary>
    public static (ValueList<YamlMap> Items, ValueList<Problem> Problems) Read(string path, byte[] file, YamlKeys keys)
    {
        var (list, fault) = Yaml.List(path, file, Form);
        if (fault is not null) return ([], [fault]);
        var items = new List<YamlMap>();
        var problems = new List<Problem>();
        foreach (var item in list.Items)
        {
            var faults = item is YamlMap map
                ? keys.Faults(path, map)
                : [Problem.Error(path, item.Line, $"expected \"{keys.All[0]}: …\" after \"- \"")];
            problems.AddRange(faults);
            if (faults.All(f => f.Severity == Severity.Warning)) items.Add((YamlMap)item);
        }

        return (items.ToValueList(), problems.ToValueList());
    }
}
