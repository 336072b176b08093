namespace StaticArchive.Annotate.Names;

/// <summary>The names that rules and lists find in an article.</summary>
internal static class NameRules
{
    /// <summary>In text order, without overlaps.</summary>
    public static List<Found> Read(Story story)
    {
        // Read twice: what the first reading is sure of, the second knows from the first line on.
        var memory = Memory.Of(story, story.Readings.SelectMany(r => new Sweep(story, r, null).All()));
        return [.. story.Readings.SelectMany(r => new Sweep(story, r, memory).All())];
    }
}
