using System.Collections.Frozen;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Names;

/// <summary>Which shipped list says what about its words.</summary>
internal static class WordLists
{
    private static readonly FrozenDictionary<string, bool> Homographs = Lists.Rows("homographs.txt")
        .ToFrozenDictionary(row => row[0], row => row.Length > 1, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> DefaultBodies = Table("default-bodies.tsv");
    private static readonly FrozenDictionary<string, string> Provinces = Lists.Rows("vietnam-units.tsv")
        .Where(row => row[2].Length == 0).ToFrozenDictionary(row => row[1], row => row[0], StringComparer.Ordinal);
    public static readonly FrozenDictionary<string, string> Expansions = Table("expansions.tsv");


    // As they are written in a name: gtvt is Giao thông Vận tải.
    private static readonly FrozenDictionary<string, string> Written = Lists.Rows("expansions.tsv")
        .ToFrozenDictionary(row => row[0], row => row[^1], StringComparer.OrdinalIgnoreCase);

    public static readonly (string List, WordKinds Kind)[] All =
    [
        ("compounds.tsv", WordKinds.Compound),
        ("titles.txt", WordKinds.Title),
        ("honorifics.txt", WordKinds.Honorific),
        ("organisation-heads.txt", WordKinds.OrganisationHead),
        ("open-heads.txt", WordKinds.OpenHead | WordKinds.OrganisationHead),
        ("place-heads.txt", WordKinds.PlaceHead),
        ("saying-verbs.txt", WordKinds.SayingVerb),
        ("event-heads.txt", WordKinds.EventHead),
        ("storms.txt", WordKinds.Storm | WordKinds.EventHead),
        ("place-cues.txt", WordKinds.PlaceCue),
        ("family-names.txt", WordKinds.FamilyName),
        ("forenames.txt", WordKinds.Forename),
        ("force-heads.txt", WordKinds.ForceHead),
        ("source-heads.txt", WordKinds.SourceHead),
        ("not-names.txt", WordKinds.NotName),
        ("units.txt", WordKinds.Unit),
        ("organisation-words.txt", WordKinds.OrganisationWord),
        ("organisation-brands.txt", WordKinds.Brand),
        ("function-words.txt", WordKinds.Function),
        ("solo-bodies.txt", WordKinds.SoloBody),
        ("numbered-places.txt", WordKinds.NumberedPlace),
        ("organisation-verbs.txt", WordKinds.OrganisationVerb),
        ("thing-heads.txt", WordKinds.Thing),
        ("particles.txt", WordKinds.Particle),
        ("korean-syllables.txt", WordKinds.KoreanSyllable),
        ("embassy-heads.txt", WordKinds.Embassy),
        ("strict-heads.txt", WordKinds.StrictHead),
        ("teams.txt", WordKinds.Team),
        ("summit-heads.txt", WordKinds.Summit),
        ("event-nouns.txt", WordKinds.EventNoun),
        ("meeting-heads.txt", WordKinds.Meeting),
        ("sport-words.txt", WordKinds.Sport),
        ("event-seasons.txt", WordKinds.Season),
        ("exercise-kinds.txt", WordKinds.ExerciseKind),
        ("not-roles.txt", WordKinds.NotRole),
        ("held-place-heads.txt", WordKinds.HeldPlaceHead),
    ];

    /// <summary>The lists that say more than what kind of word something is.</summary>
    public static readonly string[] Others =
    [
        "organisations.txt", "vietnam-units.tsv", "homographs.txt",
        "expansions.tsv", "default-bodies.tsv", "abbreviations.txt",
    ];

    public static IEnumerable<string> Organisations() => Lists.Lines("organisations.txt");

    /// <summary>Districts; several of one name are known as places, but not which.</summary>
    public static IEnumerable<string> Districts() => Lists.Rows("vietnam-units.tsv")
        .Where(row => row[2].Length > 0).Select(row => row[1]);

    /// <summary>Registry id of the Vietnamese body that a bare name means.</summary>
    public static string? DefaultBody(string name) => DefaultBodies.GetValueOrDefault(name);

    /// <summary>What an abbreviation is short for: <c>tp</c> thành phố.</summary>
    public static string? Expansion(ReadOnlySpan<char> word) => Expansions.GetValueOrDefault(word.ToString());

    /// <summary>The same, as a name has it: <c>GTVT</c> Giao thông Vận tải.</summary>
    public static string? WrittenOut(ReadOnlySpan<char> word) => Written.GetValueOrDefault(word.ToString());

    public static bool IsProvince(string name) => Provinces.ContainsKey(name);

    /// <summary>A city that is governed as a province: Đà Nẵng.</summary>
    public static bool IsCity(string name) => Provinces.GetValueOrDefault(name) == "thành phố";

    public static bool IsHomograph(string name) => Homographs.ContainsKey(name);

    /// <summary>Short names of countries that are one only beside another: Việt - Mỹ, gốc Việt.</summary>
    public static bool NeedsPair(string name) => Homographs.GetValueOrDefault(name);

    private static FrozenDictionary<string, string> Table(string list) =>
        Lists.Rows(list).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
}
