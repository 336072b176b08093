using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>Decides whether words that a list knows are that name here.</summary>
internal static class KnownNames
{
    public static bool Accepts(
        Story story, Reading reading, Memory? memory, Known known, int at, int count, IReadOnlyList<Found> before)
    {
        if (known.NeedsPair && !Paired(reading, at)) return false;
        var run = reading.Capital(at) ? CapitalRun.End(reading, at) - at : 0;
        if (run > count && !EndsInside(reading, known, at, count, run, before)) return false;
        if (!known.Homograph)
        {
            return known.Type != EntityType.Place || count > 1 || !IsPersonHere(reading, memory, at, count);
        }

        if (reading.Weak(at) && run == 1 && !Paired(reading, at) && WeakWord(story, reading, at)) return false;
        return !IsPersonHere(reading, memory, at, count);
    }

    // "Việt - Mỹ", "gốc Việt", "người Việt"
    private static bool Paired(Reading reading, int at)
    {
        if (reading.IsDash(at + 1) && reading.Name(at + 2).Known is { Type: EntityType.Place }) return true;
        if (reading.IsDash(at - 1) && at >= 2
            && (reading.Name(at - 2).Count == 1 || (at >= 3 && reading.Name(at - 3).Count == 2)))
        {
            return true;
        }

        if (at > 0 && reading.Word(at - 1) is "người" or "gốc" or "tiếng" or "Người" or "hàng" or "dân") return true;
        return (reading.Is(at - 1, ',') && reading.Name(at - 2).Known is { Type: EntityType.Place, Homograph: true })
            || (reading.Is(at + 1, ',') && reading.Name(at + 2).Known is { Type: EntityType.Place, Homograph: true });
    }

    // A sentence's first "Anh" is the pronoun more often than the country.
    private static bool WeakWord(Story story, Reading reading, int at) =>
        reading.Lower(at + 1) && (reading.Has(at, 1, WordKinds.Honorific) || reading.Has(at, 2, WordKinds.Compound)
            || (story.Lowered(reading.Words[at]) && reading.Word(at) is not ("Mỹ" or "Nga" or "Đức" or "Pháp")));

    private static bool IsPersonHere(Reading reading, Memory? memory, int at, int count)
    {
        if (count > 1) return false;
        var address = reading.EndingBefore(at, WordKinds.Honorific);
        if (address > 0 && !reading.IsDash(at + 1)) return true;
        return memory?.Of(reading.Word(at)) is { Type: EntityType.Person, Weight: > 1.2 }
            && !reading.IsDash(at + 1)
            && reading.EndingBefore(at, WordKinds.PlaceCue | WordKinds.Title | WordKinds.ForceHead) == 0;
    }

    // "Mỹ Donald Trump" is two names, "Mỹ Linh" one.
    private static bool EndsInside(
        Reading reading, Known known, int at, int count, int run, IReadOnlyList<Found> before)
    {
        var rest = at + count;
        var person = PersonNames.VietnameseEnd(reading, at) > rest && known.Type == EntityType.Place;
        if (person && !reading.Has(rest, 1, WordKinds.FamilyName) && reading.Name(rest).Known is null) return false;
        if (reading.Has(at + run - 1, 1, WordKinds.Brand) && reading.Name(rest).Known is null) return false;
        if (PersonNames.TitleBefore(reading, at, before) && (known.Country || known.Type == EntityType.Organisation))
        {
            return true;
        }

        if (known.Type == EntityType.Organisation && reading.Text.Tokens[at].Letters == Text.Letters.Upper
            && reading.Text.Tokens[rest].Letters == Text.Letters.Capital)
        {
            return true;
        }

        if (known.Type != EntityType.Place) return count > 1 || !Letter(reading, rest);
        if (known.Country && !reading.Vietnamese(at)) return true;
        if (reading.Name(rest).Known is not null || reading.IsDash(rest)) return true;
        if (PersonNames.VietnameseEnd(reading, rest) > rest || reading.Has(rest, 1, WordKinds.Forename)) return true;
        return known.Homograph || count == 1
            ? !reading.Vietnamese(rest) && reading.Vietnamese(at)
            : reading.Vietnamese(at) || run - count > 1;
    }

    private static bool Letter(Reading reading, int at) =>
        reading.Capital(at) && !reading.Vietnamese(at) && !reading.Has(at, 1, WordKinds.Forename);
}
