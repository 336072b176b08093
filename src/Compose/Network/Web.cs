using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Network;

/// <summary>Draws names and the lines between them.</summary>
/// <param name="Size">Of the letters, in units of the drawing; <c>overviews.css</c> sets the same.</param>
public sealed record Web(double Width, double Height, double Size)
{
    private const int Fewest = 3;
    private const int LongestName = 22;

    // Average width of a letter of sans, for a letter of size 1.
    private const double Letter = 0.58;
    private const double Edge = 6;

    /// <summary>Null for fewer than three names, or when no two of them belong together.</summary>
    public WebDrawing? Of(Surroundings around, Ties ties)
    {
        if (ties.Names.Count < Fewest || ties.Pairs.Count == 0) return null;
        var most = ties.Names[0].Articles.Count;
        var shapes = ties.Names.Select(e => Shape(e.Articles.Count, most)).ToArray();
        var texts = ties.Names.Select(e => Cut(e.Name)).ToArray();
        var boxes = shapes.Zip(texts)
            .Select(b => (Width: Math.Max(b.First, b.Second.Length * Letter * Size), Height: b.First + 1.35 * Size))
            .ToArray();
        var at = Layout.Of(boxes, ties.Pairs.Select(p => (p.From, p.To)), Width - 2 * Edge, Height, Size * 0.6);
        var left = at.Select((p, i) => p.X - boxes[i].Width / 2).Min() - Edge;
        var top = at.Select((p, i) => p.Y - boxes[i].Height / 2).Min() - Edge;
        var right = at.Select((p, i) => p.X + boxes[i].Width / 2).Max() + Edge;
        var bottom = at.Select((p, i) => p.Y + boxes[i].Height / 2).Max() + Edge;
        // Narrower than it may be, it stands in the middle.
        var aside = Math.Max(0, (Width - (right - left)) / 2) - left;
        var middles = at
            .Select((p, i) => (X: p.X + aside, Y: p.Y - top - boxes[i].Height / 2 + shapes[i] / 2)).ToArray();
        var thickest = Math.Max(ties.Pairs.Max(p => p.Shared), 6);
        return new(
            Unit(Math.Max(Width, right - left)), Unit(bottom - top),
            ties.Pairs.Select(p => new WebLine(
                Unit(middles[p.From].X), Unit(middles[p.From].Y), Unit(middles[p.To].X), Unit(middles[p.To].Y),
                Unit(0.8 + 3.2 * Math.Sqrt((double)p.Shared / thickest)))).ToValueList(),
            ties.Names.Select((e, i) => new WebName(
                Kinds.Class(e.Type), around.Href(e.Address!.Value), texts[i],
                Unit(middles[i].X - shapes[i] / 2), Unit(middles[i].Y - shapes[i] / 2), Unit(shapes[i]),
                Unit(middles[i].X), Unit(middles[i].Y + shapes[i] / 2 + Size))).ToValueList());
    }

    private double Shape(int articles, int most) =>
        Math.Round(Size * (0.7 + 0.9 * Math.Sqrt((double)articles / most)), 1);

    private static string Cut(string name) =>
        name.Length <= LongestName ? name : name[..(LongestName - 1)].TrimEnd() + "…";

    private static string Unit(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
