using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Finds who speaks in a stretch of text that holds the subject of a verb of saying.</summary>
internal sealed class SpeakerFinder(RunningText story, People people, RoleBook roles)
{
    private static readonly string[] Prepositions = [.. Lists.Lines("prepositions.txt").Select(p => p + " ")];

    /// <returns>Null when the stretch has no subject; an empty list when its subject is nobody that the text names.</returns>
    public ValueList<Speaker>? In(TextSpan stretch)
    {
        var names = Names(stretch);
        var persons = names.Where(n => n.Mention.Type == EntityType.Person).ToList();
        if (persons.Count > 0) return Persons(persons, stretch);
        var clause = LastClause(stretch);
        return Thing(clause, names.FindAll(n => n.Start >= clause.Start)) ?? (clause != stretch ? Thing(stretch, names) : null);
    }

    private ValueList<Speaker>? Thing(TextSpan stretch, List<Name> names) => Noun(stretch, names) ?? (Body(stretch, names) is { } body ? [body.Speaker] : null);

    // "Trong văn bản gửi công ty A, Cục B khẳng định": the subject stands nearest to the verb.
    private TextSpan LastClause(TextSpan stretch)
    {
        var comma = story.Text.LastIndexOf(", ", Math.Max(stretch.End - 2, stretch.Start), Math.Max(stretch.End - 2 - stretch.Start, 0), StringComparison.Ordinal);
        return comma < 0 ? stretch : new(comma + 1, stretch.End);
    }

    private List<Name> Names(TextSpan stretch)
    {
        var names = new List<Name>();
        for (var i = story.FirstName(stretch.Start); i < story.Names.Length && story.Names[i].End <= stretch.End; i++)
        {
            if (story.Names[i].Mention.Type != EntityType.Event && !people.Quoted(story.Names[i])) names.Add(story.Names[i]);
        }

        return names;
    }

    private ValueList<Speaker> Persons(List<Name> persons, TextSpan stretch)
    {
        var last = persons[^1];
        if (persons.Count == 1) return [last.Speaker];
        var previous = persons[^2];
        if (Joined(previous, last) && previous.Mention.Name != last.Mention.Name) return [previous.Speaker, last.Speaker];

        // "Ông A, luật sư của bà B, nói": an aside after the first name.
        var first = persons[0];
        return [Aside(first) && !Owned(first) && EndsAside(stretch) ? first.Speaker : last.Speaker];
    }

    private bool Joined(Name first, Name second)
    {
        var between = story.Text.AsSpan(first.End, second.Start - first.End);
        return between.StartsWith(" và ", StringComparison.Ordinal) && !between.ContainsAny(',', '.', '\n') && SayingVerbs.In(story.Text, new(first.End, second.Start)).Any() is false;
    }

    private bool Aside(Name name)
    {
        var at = name.End;
        while (at < story.Text.Length && story.Text[at] == ' ') at++;
        return at < story.Text.Length && story.Text[at] is ',' or '(' or '-' or '–';
    }

    private bool EndsAside(TextSpan stretch) => story.Text.AsSpan(stretch.Start, stretch.Length).TrimEnd() is [.., ',' or ')' or '-' or '–'];

    private bool Owned(Name name) => Follows(name, "của ");

    private bool Follows(Name name, string word) =>
        name.Start >= word.Length && string.CompareOrdinal(story.Text, name.Start - word.Length, word, 0, word.Length) == 0;

    // The last pronoun, title or body noun of the stretch is its subject.
    private ValueList<Speaker>? Noun(TextSpan stretch, List<Name> names)
    {
        ValueList<Speaker>? found = null;
        foreach (var (span, kind) in SpeakerNouns.All.In(story.Text, stretch))
        {
            if (names.Exists(n => n.Start <= span.Start && span.End <= n.End)) continue;
            found = kind switch
            {
                NounKind.He or NounKind.She or NounKind.Any => Pronoun(span, stretch, kind) ?? found,
                NounKind.Title => roles.Holder(story.Text, new(span.Start, stretch.End), span.Length) is { } holder ? [holder] : found ?? Office(span, names),
                NounKind.Body => found is { Count: > 0 } ? found : Spokesman(span, stretch, names) ?? found,
                _ => found ?? [],
            };
        }

        return found;
    }

    private ValueList<Speaker>? Pronoun(TextSpan span, TextSpan stretch, NounKind kind)
    {
        // "ông" before a capital is an address, not a pronoun.
        var next = Words.Next(story.Text, span.End, stretch.End);
        if (next.Length > 0 && char.IsUpper(story.Text[next.Start])) return null;
        return people.Before(span.Start, kind) is { } person ? [person] : [];
    }

    // "nghị sĩ Israel": an office without a name. A name before it is the subject: "Mỹ, thủ lĩnh phe này".
    private static ValueList<Speaker>? Office(TextSpan span, List<Name> names) => names.Exists(n => n.End <= span.Start) ? null : [];

    private ValueList<Speaker>? Spokesman(TextSpan span, TextSpan stretch, List<Name> names)
    {
        if (roles.Holder(story.Text, new(span.Start, stretch.End), span.Length) is { } holder) return [holder];
        var body = names.Find(n => n.Start >= span.End && n.Mention.Type == EntityType.Organisation);
        return body.Mention is not null ? [body.Speaker] : names.Count > 0 ? null : [];
    }

    // A body or a capital is the subject when no preposition stands before it.
    private Name? Body(TextSpan stretch, List<Name> names)
    {
        foreach (var name in names)
        {
            if (name.Start <= stretch.Start + 1 || !Prepositions.Any(p => Follows(name, p))) return name;
        }

        return null;
    }
}
