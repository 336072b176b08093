using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Search;

/// <summary>The lists of the archive, for readers who did not find what they looked for.</summary>
public static class Ways
{
    public static ValueList<LinkView> Of(Surroundings around) =>
    [
        .. Kinds.All.Select(type => new LinkView(around.Href(around.Paths.All(type)), Kinds.Words(around, type))),
        new(around.Href(around.Paths.Years()), around.Say("kind.date")),
        new(around.Href(around.Paths.AllTags()), around.Say("frame.tags")),
        new(around.Href(around.Paths.AllSources()), around.Say("frame.sources")),
    ];
}
