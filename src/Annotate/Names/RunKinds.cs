using StaticArchive.Annotate.Text;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>What a run of capitals that no list knows is, by its own words and those around it.</summary>
internal static class RunKinds
{
    internal readonly record struct Verdict(EntityType Type, string Rule, double Confidence);

    public static Verdict? Judge(Reading reading, Memory? memory, int first, ref int end, IReadOnlyList<Found> before)
    {
        var person = PersonNames.VietnameseEnd(reading, first);
        if (PlaceNames.HeadBefore(reading, first)) return Place("place-head", 0.8);
        if (reading.EndingBefore(first, WordKinds.SourceHead) is > 0 and var source
            && reading.EndingBefore(first, WordKinds.Title) <= source)
        {
            return Body("brand", 0.75);
        }

        if (IsCommonWord(reading, first, end)) return null;
        if (memory?.Of(reading.Surface(first, end)) is { Weight: > 0.8 } seen) return new(seen.Type, "seen", 0.7);
        if (reading.Has(end - 1, 1, WordKinds.Brand) && end - first > 1 && person < end)
        {
            return Body("brand-word", 0.75);
        }

        if (person > first)
        {
            end = person;
            return Person("family-name", 0.85);
        }

        if (PersonNames.TitleBefore(reading, first, before)) return Person("title", 0.85);
        if (reading.Has(first, 1, WordKinds.Forename) && end - first is > 1 and < 5) return Person("given-name", 0.8);
        if (PersonNames.AgeAfter(reading, end)) return Person("age", 0.8);
        if (IsAcronym(reading, first, end)) return Acronym(reading, first, end, before);
        if (PersonNames.SaysAfter(reading, end) && (end - first > 1 || !reading.Vietnamese(first)))
        {
            return Person("says", 0.65);
        }

        if (reading.EndingBefore(first, WordKinds.PlaceCue) > 0 && !reading.Vietnamese(first))
        {
            return Place("place-cue", 0.6);
        }

        return Rest(reading, first, end);
    }

    // "Cố vấn An ninh | Quốc gia": a capital syllable that goes on as a common word is no name.
    private static bool IsCommonWord(Reading reading, int first, int end) =>
        end - first == 1 && reading.Vietnamese(first)
        && ((reading.Lower(end) && reading.Has(first, 2, WordKinds.Compound | WordKinds.OrganisationWord)
            && !reading.Has(first, 1, WordKinds.FamilyName))
            || (reading.Has(first, 1, WordKinds.OrganisationHead | WordKinds.Unit)
                && reading.EndingBefore(first, WordKinds.Honorific) == 0));

    // VATM is a body after one: "Tổng công ty Quản lý bay (VATM)"; "Hiệp định (TPP)" is none.
    private static Verdict? Acronym(Reading reading, int first, int end, IReadOnlyList<Found> before)
    {
        if (reading.Is(first - 1, '('))
        {
            return before.Count > 0 && before[^1] is { Type: EntityType.Organisation } body && body.End == first - 1
                ? Body("letters", 0.85)
                : null;
        }

        var cue = first > 0 && reading.Word(first - 1) is "Theo" or "theo" or "của";
        return cue || PersonNames.SaysAfter(reading, end) ? Body("letters", 0.65) : null;
    }

    private static Verdict? Rest(Reading reading, int first, int end)
    {
        var foreign = 0;
        for (var i = first; i < end; i++)
        {
            if (reading.Text.Tokens[i].Kind == TokenKind.Word && !reading.Vietnamese(i)) foreign++;
        }

        if (foreign == 0) return null;
        return end - first is 2 or 3 ? Person("shape", 0.5) : null;
    }

    // VATM, VietinBank, 1MDB
    private static bool IsAcronym(Reading reading, int first, int end)
    {
        if (end - first != 1) return false;
        var token = reading.Text.Tokens[first];
        if (token.Letters == Letters.Upper)
        {
            return token.Length is > 1 and < 9 && !reading.Shouts && !EndsWithDigit(reading, first);
        }

        var inner = 0;
        foreach (var c in reading.Word(first)[1..]) inner += char.IsUpper(c) ? 1 : 0;
        return inner > 0 && token.Letters >= Letters.Capital;
    }

    private static bool EndsWithDigit(Reading reading, int at) =>
        char.IsAsciiDigit(reading.Word(at)[^1]) || reading.IsNumber(at + 1) && reading.Glued(at + 1)
            || reading.Is(at + 1, '-') && reading.Glued(at + 1) && reading.IsNumber(at + 2);

    private static Verdict Person(string rule, double confidence) => new(EntityType.Person, rule, confidence);
    private static Verdict Body(string rule, double confidence) => new(EntityType.Organisation, rule, confidence);
    private static Verdict Place(string rule, double confidence) => new(EntityType.Place, rule, confidence);
}
