using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>The thesaurus as rules: what a word is called as a tag, and which wider tags come with it.</summary>
internal sealed class TagRules
{
    private readonly Dictionary<string, ThesaurusTag> tags = new(StringComparer.Ordinal);

    public TagRules(Thesaurus thesaurus)
    {
        foreach (var tag in thesaurus.Tags)
        {
            foreach (var word in tag.Synonyms.Prepend(tag.Name)) tags.TryAdd(Tags.Key(word), tag);
        }
    }

    /// <summary>The tag that a word stands for; null when curators hid it.</summary>
    public string? Named(string word) =>
        tags.TryGetValue(Tags.Key(word), out var tag) ? tag.Hidden ? null : tag.Name : word;

    /// <summary>All wider tags of some tags, nearest first; none twice, and none in a circle.</summary>
    public IEnumerable<string> Broader(IEnumerable<string> names)
    {
        var seen = names.Select(Tags.Key).ToHashSet(StringComparer.Ordinal);
        var waiting = new Queue<string>(names);
        while (waiting.TryDequeue(out var name))
        {
            if (!tags.TryGetValue(Tags.Key(name), out var tag)) continue;
            foreach (var wider in tag.Broader)
            {
                if (Named(wider) is not { } named || !seen.Add(Tags.Key(named))) continue;
                waiting.Enqueue(named);
                yield return named;
            }
        }
    }
}
