using System.Globalization;

namespace StaticArchive.Model.News;

/// <summary>A point of the earth, in degrees: north and east are positive.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Reads <c>21.0285, 105.8542</c>; null for anything else.</summary>
    public static GeoPoint? Of(string? text) =>
        text?.Split(',') is [var latitude, var longitude]
        && double.TryParse(latitude, CultureInfo.InvariantCulture, out var north) && Math.Abs(north) <= 90
        && double.TryParse(longitude, CultureInfo.InvariantCulture, out var east) && Math.Abs(east) <= 180
            ? new(north, east)
            : null;
}
