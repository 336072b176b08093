using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Gather;

/// <summary>The thesaurus as rules: what a word is called as a tag, and which wider tags come with it.</summary>
internal sealed class TagRules
{
    private readonly Dictionary<string, ThesaurusTag> tags = new(StringComparer.Ordinal);

    public TagRules(Thesaurus thesaurus)
    {
        foreach (var tag in thesaurus.Tags)
        {
            foreach (var word in tag.Synonyms.Prepend(tag.Name)) tags.TryAdd(Key(word), tag);
        }
    }

    /// <summary>Equal for tags that mean the same: Hòa bình and hoà bình.</summary>
    public static string Key(string tag) => Tone.Key(tag.Trim());

    /// <summary>The tag that a word stands for; null when curators hid it.</summary>
    public string? Named(string word) =>
        tags.TryGetValue(Key(word), out var tag) ? tag.Hidden ? null : tag.Name : word;

    /// <summary>All wider tags of some tags, nearest first; none twice, and none in a circle.</summary>
    public IEnumerable<string> Broader(IEnumerable<string> names)
    {
        var seen = names.Select(Key).ToHashSet(StringComparer.Ordinal);
        var waiting = new Queue<string>(names);
        while (waiting.TryDequeue(out var name))
        {
            if (!tags.TryGetValue(Key(name), out var tag)) continue;
            foreach (var wider in tag.Broader)
            {
                if (Named(wider) is not { } named || !seen.Add(Key(named))) continue;
                waiting.Enqueue(named);
                yield return named;
            }
        }
    }
}
