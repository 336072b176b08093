using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Finds who speaks in a stretch of text that holds the subject of a verb of saying.</summary>
internal sealed class SpeakerFinder(RunningText story, People people, SpeakersWithoutName nameless, Spoken? before)
{
    private static readonly string[] Prepositions = [.. Lists.Lines("prepositions.txt")];
    private static readonly Wording<bool> Adverbs = new(Lists.Lines("adverbs.txt").Select(a => (a, true)));
    private readonly string text = story.Text;

    public static SpeakerFinder For(AnnotatedArticle article, RunningText story, IReadOnlyList<Marked> quotes)
    {
        var people = new People(story, quotes, new Subjects(story, article));
        return new(story, people, new SpeakersWithoutName(story, people, new RoleBook(story, article, people)), null);
    }

    /// <summary>The same, where somebody spoke before.</summary>
    public SpeakerFinder After(Spoken spoken) => new(story, people, nameless, spoken);

    /// <returns>
    /// Null when the stretch has no subject; an empty list when its subject is nobody that the text names.
    /// </returns>
    public ValueList<Speaker>? In(TextSpan stretch)
    {
        var names = Names(stretch);
        var persons = names.Where(n => n.Mention.Type == EntityType.Person).ToList();
        if (persons.Count > 0) return Persons(persons, names, stretch);
        var clause = LastClause(stretch);
        return Thing(clause, names.FindAll(n => n.Start >= clause.Start))
            ?? (clause != stretch ? Thing(stretch, names) : null);
    }

    private ValueList<Speaker>? Thing(TextSpan stretch, List<Name> names) =>
        nameless.In(stretch, names, before) ?? Bodies(stretch, names);

    // "Trong văn bản gửi công ty A, Cục B khẳng định": the subject stands nearest to the verb.
    private TextSpan LastClause(TextSpan stretch)
    {
        var last = Math.Max(stretch.End - 2, stretch.Start);
        var comma = text.LastIndexOf(", ", last, last - stretch.Start, StringComparison.Ordinal);
        return comma < 0 ? stretch : new(comma + 1, stretch.End);
    }

    private List<Name> Names(TextSpan stretch)
    {
        var names = new List<Name>();
        for (var i = story.FirstName(stretch.Start); i < story.Names.Length && story.Names[i].End <= stretch.End; i++)
        {
            var name = story.Names[i];
            if (name.Mention.Type != EntityType.Event && !people.Quoted(name)) names.Add(name);
        }

        return names;
    }

    private ValueList<Speaker> Persons(List<Name> persons, List<Name> names, TextSpan stretch)
    {
        var last = persons[^1];
        if (nameless.Belonging(last, before) is { } relative) return relative;
        if (persons.Count > 1 && Joined(persons[^2], last) && persons[^2].Mention.Name != last.Mention.Name)
        {
            return [persons[^2].Speaker, last.Speaker];
        }

        if (!people.Subjects.Governed(last) && Adjoins(last, stretch.End)) return [last.Speaker];

        // "Bà A, luật sư của ông B, nói": an aside after the first name.
        var aside = EndsAside(stretch) && Aside(persons[0]);
        if (aside && people.Subjects.Leads(persons[0])) return [persons[0].Speaker];
        var leading = persons.FindLastIndex(people.Subjects.Leads);
        if (leading >= 0) return [persons[leading].Speaker];

        // "Ông kể từng gặp bà A, trước khi nói": the pronoun is the subject.
        if (nameless.Leading(stretch, persons[0].Start) is { } pronoun) return [pronoun];
        return [aside && !people.Subjects.Governed(persons[0]) ? persons[0].Speaker : last.Speaker];
    }

    private bool Joined(Name first, Name second)
    {
        var between = text.AsSpan(first.End, second.Start - first.End);
        return between.StartsWith(" và ", StringComparison.Ordinal) && !between.ContainsAny(',', '.', '\n')
            && SayingVerbs.In(text, new(first.End, second.Start)).Any() is false;
    }

    // Nothing but words such as "cũng", "hôm qua" between the name and the verb.
    private bool Adjoins(Name name, int verb)
    {
        for (var word = Words.Next(text, name.End, verb); word.Length > 0; word = Words.Next(text, word.End, verb))
        {
            if (char.IsDigit(text[word.Start])) continue;
            if (Adverbs.At(text, word, verb) is not { } adverb) return false;
            word = adverb.Span;
        }

        return true;
    }

    private bool Aside(Name name)
    {
        var at = name.End;
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length && text[at] is ',' or '(' or '-' or '–';
    }

    private bool EndsAside(TextSpan stretch) =>
        text.AsSpan(stretch.Start, stretch.Length).TrimEnd() is [.., ',' or ')' or '-' or '–'];

    // A body or a capital is the subject when no preposition stands before it; "Tokyo và Seoul" are two.
    private ValueList<Speaker>? Bodies(TextSpan stretch, List<Name> names)
    {
        var first = names.FindIndex(n => n.Start <= stretch.Start + 1
            || people.Subjects.EndsWith(people.Subjects.Back(n.Start), Prepositions) == 0);
        if (first < 0) return null;
        var pair = first + 1 < names.Count && names[first].Mention.Type == names[first + 1].Mention.Type
            && names[first].Mention.Name != names[first + 1].Mention.Name
            && text.AsSpan(names[first].End, names[first + 1].Start - names[first].End) is " và ";
        return pair ? [names[first].Speaker, names[first + 1].Speaker] : [names[first].Speaker];
    }
}
