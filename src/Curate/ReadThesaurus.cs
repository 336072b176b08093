using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Curate;

/// <summary>
/// Reads the thesaurus, <c>input/tags.yml</c>: a YAML list of tags that curators have an opinion about.
/// </summary>
/// <remarks>
/// <code>
/// - name: Xung đột Nga - Ukraine          # as readers see it. Required
///   synonyms: [chiến sự Ukraine]          # other words for it
///   broader: [Quan hệ quốc tế]            # wider tags that its articles have as well
/// - name: Hôm nay
///   hidden: true                          # never a tag
/// </code>
/// </remarks>
public static class ReadThesaurus
{
    private static readonly YamlKeys Keys = new(
        ["name", "synonyms", "broader", "hidden", "note"], Lists: ["synonyms", "broader"]);

    public static (Thesaurus Thesaurus, ValueList<Problem> Problems) From(Document document)
    {
        var path = CuratedPath.Shown(document);
        var (items, faults) = CuratedItems.Read(path, document.Bytes(), Keys);
        var tags = new List<ThesaurusTag>();
        var problems = faults.ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (Wrong(item, taken) is { } wrong) problems.Add(Problem.Error(path, wrong.Line, wrong.Sentence));
            else tags.Add(Tag(item));
        }

        return (new(tags.ToValueList()), problems.OrderBy(p => p.Line).ToValueList());
    }

    private static ThesaurusTag Tag(YamlMap item) => new(
        item.Text("name")!, item.Texts("synonyms"), item.Texts("broader"), item.Text("hidden") == "true");

    private static (int Line, string Sentence)? Wrong(YamlMap item, HashSet<string> taken)
    {
        if (item.Text("name") is not { } name) return (item.Line, "expected a name, the tag as readers see it");
        if (item.Text("hidden") is not (null or "true" or "false"))
        {
            return (item.Line, $"expected true or false after hidden, {Problem.Found(item.Text("hidden")!)}");
        }

        foreach (var word in item.Texts("synonyms").Prepend(name))
        {
            if (taken.Add(Tone.Key(word))) continue;
            return (item.Line, $"expected each word in one tag only, found {word} again");
        }

        return null;
    }
}
