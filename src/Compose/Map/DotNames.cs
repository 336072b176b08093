using System.Globalization;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Map;

/// <summary>Puts names beside dots, the first first, and leaves out those that would lie on another name.</summary>
public static class DotNames
{
    // Average width of a letter of sans, for a letter of size 1; the stretch around its line that a name needs.
    private const double Letter = 0.56;
    private const double Above = 0.85;
    private const double Below = 0.3;
    private const double Gap = 0.25;

    // The largest are named even where small dots crowd around them.
    private const int Largest = 7;

    /// <param name="dots">In the order of their weight.</param>
    /// <param name="size">Of the letters, in the units of the sheet.</param>
    public static ValueList<DotNameView> Of(Sheet sheet, IReadOnlyList<Dot> dots, double size, int most)
    {
        var taken = new List<Box>();
        var names = new List<DotNameView>();
        foreach (var dot in dots)
        {
            if (names.Count == most) break;
            var half = dot.Name.Length * Letter * size / 2;
            var aside = dot.Radius + Gap * size;
            // Right, left, below, above: where readers of maps look for a name first.
            (double Middle, double Line, string Anchor, double X)[] places =
            [
                (dot.X + aside + half, dot.Y + 0.35 * size, "start", dot.X + aside),
                (dot.X - aside - half, dot.Y + 0.35 * size, "end", dot.X - aside),
                (dot.X, dot.Y + dot.Radius + 0.95 * size, "middle", dot.X),
                (dot.X, dot.Y - dot.Radius - 0.3 * size, "middle", dot.X),
            ];
            foreach (var (middle, line, anchor, x) in places)
            {
                var box = new Box(middle - half, line - Above * size, middle + half, line + Below * size);
                if (!box.Lies(sheet) || taken.Exists(box.Overlaps)) continue;
                if (names.Count >= Largest && dots.Any(other => other != dot && box.Overlaps(Box.Of(other)))) continue;
                taken.Add(box);
                names.Add(new(dot.Name, Unit(x), Unit(line), anchor));
                break;
            }
        }

        return names.ToValueList();
    }

    private static string Unit(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Of(Dot dot) =>
            new(dot.X - dot.Radius, dot.Y - dot.Radius, dot.X + dot.Radius, dot.Y + dot.Radius);

        public bool Lies(Sheet sheet) => Left >= 0 && Top >= 0 && Right <= sheet.Width && Bottom <= sheet.Height;

        public bool Overlaps(Box other) =>
            Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}

/// <summary>A place on a sheet.</summary>
public sealed record Dot(string Name, double X, double Y, double Radius);
