using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>
/// Who "ông", "bà" and "người này" are: the person told of last, outside quotes, who can be addressed so.
/// </summary>
internal sealed class People
{
    // A pronoun does not reach back further than so many names.
    private const int Reach = 24;
    private readonly RunningText story;
    private readonly IReadOnlyList<Marked> quotes;
    private readonly Dictionary<string, NounKind> genders = new(StringComparer.Ordinal);

    public People(RunningText story, IReadOnlyList<Marked> quotes, Subjects subjects)
    {
        this.story = story;
        this.quotes = quotes;
        Subjects = subjects;
        foreach (var name in story.Names)
        {
            if (name.Mention.Type == EntityType.Person && Address(name) is { } gender)
            {
                genders.TryAdd(name.Mention.Name, gender);
            }
        }
    }

    public Subjects Subjects { get; }

    /// <summary>The name stands inside a quote.</summary>
    public bool Quoted(Name name) => Quoted(new TextSpan(name.Start, name.End));

    public bool Quoted(TextSpan span) => QuotationMarks.Holds(quotes, span.Start, span.End);

    /// <summary>
    /// The person whom the last sentence with people speaks of: its last subject, else the first it names.
    /// </summary>
    public Speaker? Before(int offset, NounKind gender)
    {
        var last = story.FirstName(offset) - 1;
        Name? found = null;
        for (var i = last; i >= 0 && i > last - Reach; i--)
        {
            var name = story.Names[i];
            if (found is { } near && story.Text.AsSpan(name.End, near.Start - name.End).ContainsAny('.', '\n'))
            {
                return near.Speaker;
            }

            if (name.Mention.Type != EntityType.Person || Quoted(name) || !Fits(name, gender)) continue;
            if (Subjects.Leads(name)) return name.Speaker;
            found = name;
        }

        return found?.Speaker;
    }

    /// <summary>
    /// The body that the last sentences have for a subject: the one that issues papers, else the last.
    /// </summary>
    public Speaker? Body(int offset)
    {
        Name? found = null;
        for (var i = story.FirstName(offset) - 1; i >= 0 && offset - story.Names[i].End < BodyReach; i--)
        {
            var name = story.Names[i];
            if (name.Mention.Type != EntityType.Organisation || Quoted(name) || !Subjects.Leads(name)) continue;
            var rest = new TextSpan(name.End, Sentences.End(story.Text, name.End, offset));
            if (SpeakerNouns.All.In(story.Text, rest).Any(n => n.Value == NounKind.Paper)) return name.Speaker;
            found ??= name;
        }

        return found?.Speaker;
    }

    /// <summary>The last person told of who is known to be addressed so, but for one.</summary>
    public Speaker? Other(int offset, NounKind gender, string? than)
    {
        var last = story.FirstName(offset) - 1;
        for (var i = last; i >= 0 && i > last - Reach; i--)
        {
            var mention = story.Names[i].Mention;
            if (mention.Type != EntityType.Person || mention.Name == than) continue;
            if (genders.TryGetValue(mention.Name, out var known) && known == gender) return story.Names[i].Speaker;
        }

        return null;
    }

    private const int BodyReach = 600;

    private bool Fits(Name name, NounKind gender) =>
        gender is not (NounKind.He or NounKind.She)
        || !genders.TryGetValue(name.Mention.Name, out var known) || known == gender;

    private NounKind? Address(Name name)
    {
        var from = name.Start - 1;
        while (from > 0 && !char.IsLetter(story.Text[from])) from--;
        var end = from + 1;
        while (from > 0 && char.IsLetter(story.Text[from - 1])) from--;
        if (name.Start - end > 1 || from < 0) return null;
        var noun = SpeakerNouns.All.At(story.Text, new TextSpan(from, end), end);
        return noun is { Value: NounKind.He or NounKind.She } address ? address.Value : null;
    }
}
