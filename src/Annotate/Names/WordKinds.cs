namespace StaticArchive.Annotate.Names;

/// <summary>What the lists say about a word or phrase.</summary>
[Flags]
internal enum WordKinds : long
{
    None = 0,
    Compound = 1,
    Title = 1 << 1,
    Honorific = 1 << 2,
    OrganisationHead = 1 << 3,
    PlaceHead = 1 << 4,
    SayingVerb = 1 << 5,
    EventHead = 1 << 6,
    PlaceCue = 1 << 7,
    FamilyName = 1 << 8,
    Forename = 1 << 9,
    ForceHead = 1 << 10,
    SourceHead = 1 << 11,
    NotName = 1 << 12,
    Unit = 1 << 13,
    OrganisationWord = 1 << 14,
    Brand = 1 << 15,
    Function = 1 << 16,
    SoloBody = 1 << 17,
    NumberedPlace = 1 << 18,
    HeldPlaceHead = 1 << 19,
    OpenHead = 1 << 20,
    Storm = 1 << 21,
    OrganisationVerb = 1 << 22,
    Thing = 1 << 23,
    Particle = 1 << 24,
    KoreanSyllable = 1 << 25,
    Embassy = 1 << 26,
    StrictHead = 1 << 27,
    Team = 1 << 28,
    Summit = 1 << 29,
    NotRole = 1 << 30,
    EventNoun = 1L << 31,
    Season = 1L << 32,
    Meeting = 1L << 33,
    Sport = 1L << 34,
    ExerciseKind = 1L << 35,

    /// <summary>What the name of a body begins with.</summary>
    BodyHead = OrganisationHead | OpenHead,
}
