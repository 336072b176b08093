using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Home;

/// <summary>The names of each type that most articles mention.</summary>
public static class HomeRanks
{
    private const int Most = 7;

    public static ValueList<RankView> Of(Surroundings around, Archive archive)
    {
        var byType = archive.Entities.Where(e => e.Address is not null).ToLookup(e => e.Type);
        return Kinds.All.Where(byType.Contains).Select(type => One(around, type, [.. byType[type]])).ToValueList();
    }

    private static RankView One(Surroundings around, EntityType type, List<Entity> entities)
    {
        var first = entities.OrderByDescending(e => e.Articles.Count).ThenByDescending(e => e.Mentions)
            .ThenBy(e => e.Id, StringComparer.Ordinal).Take(Most).ToList();
        var most = Math.Max(1, first[0].Articles.Count);
        return new(
            Kinds.Class(type), Kinds.Words(around, type),
            first.Select(e => new RankRowView(
                e.Name, around.Href(e.Address!.Value), around.Number(e.Articles.Count),
                (100.0 * e.Articles.Count / most).ToString("0.#", CultureInfo.InvariantCulture))).ToValueList(),
            new(around.Href(around.Paths.All(type)), around.Say(
                "home.allOf", around.Number(entities.Count),
                around.Say("home." + EntityIds.Word(type), around.Number(entities.Count)))));
    }
}
