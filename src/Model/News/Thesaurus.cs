using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>What curators decided about tags, from <c>input/tags.yml</c>.</summary>
public sealed record Thesaurus(ValueList<ThesaurusTag> Tags)
{
    public static readonly Thesaurus Empty = new([]);
}

/// <summary>One tag of the thesaurus.</summary>
/// <param name="Name">As readers see it.</param>
/// <param name="Synonyms">Other words for it: an article tagged with one has this tag instead.</param>
/// <param name="Broader">Wider tags, which every article with this one has as well.</param>
/// <param name="Hidden">Never shown as a tag.</param>
public sealed record ThesaurusTag(string Name, ValueList<string> Synonyms, ValueList<string> Broader, bool Hidden);
