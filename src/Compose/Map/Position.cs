using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Map;

/// <summary>Shows where a place lies, on the sheet that shows it best.</summary>
public static class Position
{
    // Of the sheet's width, so that the mark is seen on a small drawing.
    private const double Mark = 0.07;

    /// <summary>Null for what is no place, and where nobody said where it is.</summary>
    public static PositionView? Of(Surroundings around, Entity entity)
    {
        if (entity.Type is not EntityType.Place) return null;
        if (GeoPoint.Of(entity.Record?.Coordinates) is not { } point) return null;
        var sheet = Sheet.Asia.Find(point) is null ? Sheet.World : Sheet.Asia;
        if (sheet.Find(point) is not { } at) return null;
        var size = Mark * sheet.Width;
        // The triangle of a place points down: its tip is at 50% and 92% of its box.
        return new(
            sheet.Asset, Unit(sheet.Width), Unit(sheet.Height), around.Say("map.position", entity.Name),
            Unit(at.X - size / 2), Unit(at.Y - 0.92 * size), Unit(size),
            around.Say(entity.Record!.Curated ? "map.curated" : "map.approximate"), around.Href(around.Paths.Map()));
    }

    private static string Unit(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
