using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>Gives places one name each: TP. Vĩnh Long is Thành phố Vĩnh Long, not the province.</summary>
internal static class PlaceLinks
{
    public static void Fill(Knowledge known, Story story, List<Found> found, Link[] links)
    {
        var names = new Dictionary<string, Link>(StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Type != EntityType.Place) continue;
            var reading = story.Readings[found[i].Block];
            if (found[i].Known is { } entry)
            {
                links[i] = new(entry.Name, entry.EntityId ?? EntityIds.Auto(EntityType.Place, entry.Name));
                continue;
            }

            var key = string.Join(' ', NameWords.Of(known, reading, found[i].First, found[i].End));
            if (!names.TryGetValue(key, out var link)) names[key] = link = Named(reading, found[i]);
            links[i] = link;
        }
    }

    private static Link Named(Reading reading, Found name)
    {
        var unit = reading.Longest(name.First, WordKinds.Unit | WordKinds.PlaceHead | WordKinds.NumberedPlace);
        var next = name.First + unit + (reading.Is(name.First + unit, '.') ? 1 : 0);
        // TP Nha Trang is Nha Trang; a province shares its name with another place, unless it is a city itself.
        var bare = unit > 0 && next < name.End ? reading.Name(next) : default;
        var whole = bare.Known is { Type: EntityType.Place } place && next + bare.Count == name.End
            && (!place.Province || WordLists.IsCity(place.Name));
        if (whole && bare.Known is { EntityId: { } id } town) return new(town.Name, id);
        var surface = reading.Surface(name.First, name.End);
        if (unit > 0 && next < name.End && WordLists.Expansion(reading.Word(name.First)) is { } full)
        {
            surface = $"{char.ToUpperInvariant(full[0])}{full[1..]} {reading.Surface(next, name.End)}";
        }

        return new(surface, EntityIds.Auto(EntityType.Place, surface));
    }
}
