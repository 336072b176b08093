using StaticArchive.Model.News;

namespace StaticArchive.Compose.Map;

/// <summary>A sheet of the atlas: an outline of land among the theme's assets, and where on it a point lies.</summary>
/// <param name="Asset">Drawn by <c>tests/Atlas/land.mjs</c>, with the same projection.</param>
/// <param name="Project">Of a point: how far from the left and from the top, in the units of the sheet.</param>
public sealed record Sheet(string Asset, int Width, int Height, Func<GeoPoint, (double X, double Y)> Project)
{
    private const double Radian = Math.PI / 180;

    // The sheet ends where no news is made: at 169° west, in the Bering Strait.
    private const double WorldMiddle = 11;

    public static readonly Sheet World = new("land-world.svg", 640, 312, OnTheWorld);

    /// <summary>Southeast Asia and its seas, from Myanmar to the Philippines.</summary>
    public static readonly Sheet Asia = new("land-asia.svg", 640, 640, InAsia);

    /// <summary>The point on this sheet; null outside of it.</summary>
    public (double X, double Y)? Find(GeoPoint point)
    {
        var (x, y) = Project(point);
        return x >= 0 && x <= Width && y >= 0 && y <= Height ? (x, y) : null;
    }

    // Natural Earth projection (Tom Patterson, polynomials by Bojan Šavrič): a calm picture of the whole world.
    private static (double X, double Y) OnTheWorld(GeoPoint point)
    {
        var east = point.Longitude - WorldMiddle;
        if (east < -180) east += 360;
        var (l, p) = (east * Radian, point.Latitude * Radian);
        var p2 = p * p;
        var p4 = p2 * p2;
        var x = l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)));
        var y = p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
        return (320 + 117 * x, 182 - 117 * y);
    }

    // So near the equator, degrees may be drawn as squares.
    private static (double X, double Y) InAsia(GeoPoint point) =>
        (917 * point.Longitude * Radian - 1440, 464 - 917 * point.Latitude * Radian);
}
