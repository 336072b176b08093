namespace StaticArchive.Annotate.Names;

/// <summary>Where a run of capitals really begins: without the word that only starts the sentence.</summary>
internal static class RunBounds
{
    private const WordKinds Starters =
        WordKinds.Function | WordKinds.Title | WordKinds.Honorific | WordKinds.PlaceCue | WordKinds.PlaceHead
        | WordKinds.OrganisationHead | WordKinds.SayingVerb | WordKinds.Unit | WordKinds.SourceHead
        | WordKinds.ForceHead | WordKinds.NotName;

    /// <summary>
    /// First token and the one after the last; empty, with the token to go on from, when there is no name.
    /// </summary>
    public static (int First, int End) Of(Story story, Reading reading, Memory? memory, int at)
    {
        var end = CapitalRun.End(reading, at);
        if (reading.Shouts && reading.Role != Model.News.BlockRole.Byline && end - at > 3) return (end, end);
        if (memory?.Of(reading.Surface(at, end)) is { Type: Model.News.EntityType.Person, Weight: > 1 } && end - at < 3)
        {
            return (at, end);
        }

        if (reading.EndingBefore(at, WordKinds.Thing) > 0 && PersonNames.VietnameseEnd(reading, at) == at)
        {
            return (end, end);
        }

        end = Cut(reading, at, end);
        // Titles such as "Nghị định" name documents, not bodies.
        if (reading.Longest(at, WordKinds.NotName) is > 0 and var nothing
            && PersonNames.VietnameseEnd(reading, at) == at)
        {
            return (at + nothing, at + nothing);
        }

        if (!reading.Weak(at)) return (at, end);
        if (PersonNames.VietnameseEnd(reading, at) > at + 1 && reading.Longest(at, Starters) == 0) return (at, end);
        if (reading.Longest(at, Starters) is > 0 and var starter) return (at + starter, at + starter);
        if (!reading.Vietnamese(at)) return (at, end);
        if (end == at + 1)
        {
            var word = reading.Longest(at, WordKinds.Compound);
            if (word > 1 && reading.Lower(at + 1)) return (at + word, at + word);
            return memory?.Of(reading.Word(at)) is not null ? (at, end) : (end, end);
        }

        // "Khi Messi", "Rồi Lê Văn An": a common syllable before a name.
        var strip = reading.Name(at + 1).Known is not null || !reading.Vietnamese(at + 1)
            || PersonNames.VietnameseEnd(reading, at + 1) > at + 1 || story.Lowered(reading.Words[at]);
        return strip && !reading.Has(at, 1, WordKinds.FamilyName) && memory?.Of(reading.Surface(at, end)) is null
            ? (at + 1, at + 1)
            : (at, end);
    }

    // "ĐBQH Trương Minh Hoàng": a person begins inside the run.
    private static int Cut(Reading reading, int at, int end)
    {
        for (var i = at + 1; i + 1 < end; i++)
        {
            if (PersonNames.VietnameseEnd(reading, i) == end && end - i >= 2 && !reading.Vietnamese(i - 1)) return i;
        }

        return end;
    }
}
