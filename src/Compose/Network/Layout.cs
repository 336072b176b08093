using GraphShape;
using GraphShape.Algorithms.Layout;
using GraphShape.Algorithms.OverlapRemoval;
using QuikGraph;

namespace StaticArchive.Compose.Network;

/// <summary>Finds a place for each box of a network; this file alone knows the library GraphShape.</summary>
/// <remarks>
/// Kamada and Kawai's springs from a circle, then the boxes are moved apart. Nothing is left to chance: every box has
/// a place before the library begins, so that it asks for no random one; and what comes out is rounded.
/// </remarks>
public static class Layout
{
    private const double Narrower = 0.93;
    private const int Steps = 60;

    /// <summary>The middles of the boxes; none overlaps another, and all stand within the width.</summary>
    /// <param name="boxes">Their widths and heights.</param>
    /// <param name="gap">Between two boxes at least.</param>
    public static (double X, double Y)[] Of(
        IReadOnlyList<(double Width, double Height)> boxes, IEnumerable<(int From, int To)> pairs, double width,
        double height, double gap)
    {
        var springs = Springs(boxes.Count, pairs, width, height);
        // Moved apart, boxes need more room than they had: begin closer together until all stand within the width.
        var scale = 1.0;
        var placed = Apart(boxes, springs, scale, gap);
        for (var step = 0; step < Steps && Extent(boxes, placed) > width; step++)
        {
            scale *= Narrower;
            placed = Apart(boxes, springs, scale, gap);
        }

        return placed;
    }

    private static Point[] Springs(int count, IEnumerable<(int From, int To)> pairs, double width, double height)
    {
        var graph = new BidirectionalGraph<int, Edge<int>>();
        graph.AddVertexRange(Enumerable.Range(0, count));
        graph.AddEdgeRange(pairs.Select(p => new Edge<int>(p.From, p.To)));
        var circle = Enumerable.Range(0, count).ToDictionary(i => i, i => new Point(
            Math.Round(width / 2 * (1 + Math.Cos(2 * Math.PI * i / count)), 3),
            Math.Round(height / 2 * (1 + Math.Sin(2 * Math.PI * i / count)), 3)));
        var layout = new KKLayoutAlgorithm<int, Edge<int>, BidirectionalGraph<int, Edge<int>>>(
            graph, circle, new KKLayoutParameters { Width = width, Height = height, ExchangeVertices = true });
        layout.Compute();
        return [.. Enumerable.Range(0, count).Select(i => layout.VerticesPositions[i])];
    }

    private static (double X, double Y)[] Apart(
        IReadOnlyList<(double Width, double Height)> boxes, Point[] springs, double scale, double gap)
    {
        var rectangles = boxes.Select((box, i) => (box, i)).ToDictionary(b => b.i, b => new Rect(
            Math.Round(springs[b.i].X * scale, 1) - b.box.Width / 2, Math.Round(springs[b.i].Y, 1) - b.box.Height / 2,
            b.box.Width, b.box.Height));
        var apart = new FSAAlgorithm<int>(
            rectangles, new OverlapRemovalParameters { HorizontalGap = (float)gap, VerticalGap = (float)gap });
        apart.Compute();
        return
        [
            .. boxes.Select((box, i) => (
                Math.Round(apart.Rectangles[i].X + box.Width / 2, 1),
                Math.Round(apart.Rectangles[i].Y + box.Height / 2, 1))),
        ];
    }

    private static double Extent(IReadOnlyList<(double Width, double Height)> boxes, (double X, double Y)[] placed) =>
        placed.Select((p, i) => p.X + boxes[i].Width / 2).Max()
        - placed.Select((p, i) => p.X - boxes[i].Width / 2).Min();
}
