using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Quotes;

/// <summary>Who says the quotes of an article.</summary>
public static class Speakers
{
    /// <summary>
    /// The registry names the speaker. What other articles had reviewed must not change this article's page (contract
    /// 6).
    /// </summary>
    public static bool IsKnown(Entity? entity) => entity?.Record is not null;

    public static ValueList<NameView> Of(Surroundings around, Archive archive, Quote quote) =>
        quote.Speakers.Select(speaker => archive.Find(speaker.EntityId) is { } entity
            ? NameView.Of(around, entity) with { Reviewed = IsKnown(entity) }
            : new NameView("per", speaker.Name, null, false, null, "")).ToValueList();
}
