using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Who spoke last, and where that ends.</summary>
internal sealed record Spoken(ValueList<Speaker> Speakers, int End);

/// <summary>
/// Finds whom a pronoun, an office or a noun such as "thông báo" stands for, where no person's name stands by the verb.
/// </summary>
internal sealed class SpeakersWithoutName(RunningText story, People people, RoleBook roles)
{
    // Who spoke last is meant again only so many characters further on.
    private const int Near = 500;
    private static readonly string[] Quantifiers = [.. Lists.Lines("quantifiers.txt")];
    private static readonly Wording<bool> Adverbs = new(Lists.Lines("adverbs.txt").Select(a => (a, true)));
    private static readonly string[] Honorifics = [.. Lists.Lines("honorifics.txt")];
    private static readonly string[] Kin = [.. Lists.Rows("kin.tsv").Select(r => r[0])];
    private static readonly HashSet<string> Women =
        [.. Lists.Rows("kin.tsv").Where(r => r[1] == "f").Select(r => r[0])];
    private readonly string text = story.Text;

    /// <summary>The last pronoun, office or noun of the stretch is its subject.</summary>
    public ValueList<Speaker>? In(TextSpan stretch, List<Name> names, Spoken? before)
    {
        ValueList<Speaker>? found = null;
        foreach (var (span, kind) in SpeakerNouns.All.In(text, stretch))
        {
            if (names.Exists(n => n.Start <= span.Start && span.End <= n.End)) continue;
            found = kind switch
            {
                not (NounKind.He or NounKind.She or NounKind.Any or NounKind.Back) when Pointing(span, stretch) =>
                    Again(span, stretch, before) ?? found ?? [],
                NounKind.He or NounKind.She or NounKind.Any => Pronoun(span, stretch, kind) ?? found,
                NounKind.Title when Counted(span) => found ?? [],
                NounKind.Title when roles.Holder(text, new(span.Start, stretch.End), span.Length) is { } holder =>
                    [holder],
                NounKind.Title => found ?? Office(span, names, before),
                NounKind.Body => found is { Count: > 0 } ? found : Spokesman(span, stretch, names, before) ?? found,
                NounKind.Paper => found is { Count: > 0 } ? found : Issuer(span, names) ?? found,
                NounKind.Back => people.Body(span.Start) is { } body ? [body] : found,
                NounKind.Leader when !Counted(span)
                    && roles.Leader(text, new(span.Start, stretch.End), span.Length) is { } leader =>
                    [leader],
                NounKind.Official => found ?? Again(span, stretch, before) ?? [],
                _ => found ?? [],
            };
        }

        return found;
    }

    /// <summary>The pronoun that a stretch begins with.</summary>
    public Speaker? Leading(TextSpan stretch, int limit)
    {
        var first = Words.Next(text, stretch.Start, limit);
        if (first.Length == 0 || SpeakerNouns.All.At(text, first, limit) is not { } noun) return null;
        if (noun.Value is not (NounKind.He or NounKind.She or NounKind.Any)) return null;
        return Pronoun(noun.Span, new(stretch.Start, limit), noun.Value) is { Count: > 0 } found ? found[0] : null;
    }

    /// <summary>
    /// "con gái ông A" is not A, but whom the article told of; null when nobody belongs to the person.
    /// </summary>
    public ValueList<Speaker>? Belonging(Name name, Spoken? before)
    {
        var at = people.Subjects.Back(name.Start);
        if (people.Subjects.EndsWith(at, Honorifics) is not (> 0 and var honorific)) return null;
        at = people.Subjects.Back(at - honorific);
        if (people.Subjects.EndsWith(at, ["của"]) is > 0 and var of) at = people.Subjects.Back(at - of);
        var kin = people.Subjects.EndsWith(at, Kin);
        if (kin == 0) return null;
        return Relative(new(at - kin, at), name.Mention.Name, before);
    }

    private ValueList<Speaker> Relative(TextSpan kin, string? of, Spoken? before)
    {
        var gender = Women.Contains(kin.Of(text).ToLowerInvariant()) ? NounKind.She : NounKind.He;
        return people.Other(kin.Start, gender, of) is { } other ? [other] : Recent(before, kin.Start) ?? [];
    }

    private ValueList<Speaker>? Pronoun(TextSpan span, TextSpan stretch, NounKind kind)
    {
        // "ông" before a capital is an address, not a pronoun.
        var next = Words.Next(text, span.End, stretch.End);
        if (next.Length > 0 && char.IsUpper(text[next.Start])) return null;
        return people.Before(span.Start, kind) is { } person ? [person] : [];
    }

    // "nghị sĩ Israel": an office without a name. A name before it is the subject: "Mỹ, thủ lĩnh phe này".
    private ValueList<Speaker>? Office(TextSpan span, List<Name> names, Spoken? before)
    {
        if (names.Exists(n => n.End <= span.Start)) return null;
        return Kin.Contains(span.Of(text), StringComparer.OrdinalIgnoreCase) && !Counted(span)
            ? Relative(span, null, before)
            : [];
    }

    private ValueList<Speaker>? Spokesman(TextSpan span, TextSpan stretch, List<Name> names, Spoken? before)
    {
        if (roles.Holder(text, new(span.Start, stretch.End), span.Length) is { } holder) return [holder];
        if (BodyAfter(span, names) is { } body) return [body];
        return names.Count > 0 ? null : Again(span, stretch, before) ?? [];
    }

    private ValueList<Speaker>? Issuer(TextSpan span, List<Name> names)
    {
        if (BodyAfter(span, names) is { } body) return [body];
        return names.Count > 0 ? null : people.Body(span.Start) is { } issuer ? [issuer] : [];
    }

    private static Speaker? BodyAfter(TextSpan span, List<Name> names) =>
        names.Find(n => n.Start >= span.End && n.Mention.Type == EntityType.Organisation) is { Mention: not null } body
            ? body.Speaker
            : null;

    // "quan chức nói", "vị này nói thêm": nobody new, but who spoke last.
    private ValueList<Speaker>? Again(TextSpan noun, TextSpan stretch, Spoken? before)
    {
        if (Counted(noun)) return null;
        for (var word = Words.Next(text, noun.End, stretch.End);
            word.Length > 0;
            word = Words.Next(text, word.End, stretch.End))
        {
            if (Adverbs.At(text, word, stretch.End) is { } adverb) word = adverb.Span;
            else if (!char.IsDigit(text[word.Start])) return null;
        }

        if (Recent(before, noun.Start) is { } recent) return recent;
        return Pointing(noun, stretch) && people.Before(noun.Start, NounKind.Any) is { } person ? [person] : null;
    }

    private bool Counted(TextSpan noun) => people.Subjects.EndsWith(people.Subjects.Back(noun.Start), Quantifiers) > 0;

    // "quan chức này"
    private bool Pointing(TextSpan noun, TextSpan stretch)
    {
        var next = Words.Next(text, noun.End, stretch.End);
        return text.AsSpan(next.Start, next.Length) is "này" or "trên";
    }

    private static ValueList<Speaker>? Recent(Spoken? before, int at) =>
        before is not null && at - before.End is >= 0 and < Near ? before.Speakers : null;
}
