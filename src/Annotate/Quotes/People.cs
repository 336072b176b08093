using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Who "ông", "bà" and "người này" are: the person told of last, outside quotes, who can be addressed so.</summary>
internal sealed class People
{
    // A pronoun does not reach back further than so many names.
    private const int Reach = 24;
    private readonly RunningText story;
    private readonly IReadOnlyList<Marked> quotes;
    private readonly Dictionary<string, NounKind> genders = new(StringComparer.Ordinal);

    public People(RunningText story, IReadOnlyList<Marked> quotes)
    {
        this.story = story;
        this.quotes = quotes;
        foreach (var name in story.Names)
        {
            if (name.Mention.Type == EntityType.Person && Address(name) is { } gender) genders.TryAdd(name.Mention.Name, gender);
        }
    }

    /// <summary>The name stands inside a quote.</summary>
    public bool Quoted(Name name)
    {
        var (low, high) = (0, quotes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotes[middle].Close <= name.Start) low = middle + 1;
            else high = middle;
        }

        return low < quotes.Count && quotes[low].Open <= name.Start && name.End <= quotes[low].Close;
    }

    public Speaker? Before(int offset, NounKind gender)
    {
        var last = story.FirstName(offset) - 1;
        Name? found = null;
        for (var i = last; i >= 0 && i > last - Reach; i--)
        {
            var name = story.Names[i];

            // The first person of a sentence is what it speaks of.
            if (found is { } near && story.Text.AsSpan(name.End, near.Start - name.End).ContainsAny('.', '\n')) return near.Speaker;
            if (name.Mention.Type == EntityType.Person && !Quoted(name) && Fits(name, gender)) found = name;
        }

        return found?.Speaker;
    }

    private bool Fits(Name name, NounKind gender) =>
        gender == NounKind.Any || !genders.TryGetValue(name.Mention.Name, out var known) || known == gender;

    private NounKind? Address(Name name)
    {
        var from = name.Start - 1;
        while (from > 0 && !char.IsLetter(story.Text[from])) from--;
        var end = from + 1;
        while (from > 0 && char.IsLetter(story.Text[from - 1])) from--;
        if (name.Start - end > 1 || from < 0) return null;
        return SpeakerNouns.All.At(story.Text, new TextSpan(from, end), end) is { Value: NounKind.He or NounKind.She } noun ? noun.Value : null;
    }
}
