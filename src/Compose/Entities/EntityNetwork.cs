using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>Draws the entities that appear with an entity, in a ring around it.</summary>
public static class EntityNetwork
{
    private const int Fewest = 3;
    private const int Most = 10;
    private const int ThickFrom = 6;
    private const double Width = 288;
    private const double MiddleX = 144;
    private const double MiddleY = 158;
    private const double RadiusX = 106;
    private const double RadiusY = 130;

    // Average width of a letter of 13 px sans, to keep words inside the drawing.
    private const double Letter = 7.2;
    private const int LongestName = 17;
    private const double Gap = 4;

    public static NetworkView? Of(Surroundings around, Archive archive, Entity entity)
    {
        var ring = entity.Together.Where(u => archive.Entities[u.Entity].Address is not null).Take(Most).ToList();
        if (ring.Count < Fewest) return null;
        // One shared article is a thin line, however few the others share.
        var most = Math.Max(ring.Max(u => u.Mentions), ThickFrom);
        var places = ring.Select((_, i) => At(2 * Math.PI * i / ring.Count)).ToList();
        var lines = ring.Select((u, i) => Line((MiddleX, MiddleY), places[i], 0.8 + 3.4 * u.Mentions / most))
            .Concat(Between(archive, entity, ring, places, most));
        var names = ring.Select((u, i) => Name(archive.Entities[u.Entity], places[i], u.Mentions)).Append(new(
            Kinds.Class(entity.Type), true, Unit(MiddleX - 8), Unit(MiddleY - 8), "16",
            Cut(entity.Name), Unit(MiddleX), Unit(MiddleY + 26)));
        return new(around.Say("entity.network", entity.Name), lines.ToValueList(), names.ToValueList());
    }

    // Neighbours in the ring only: a longer line would run through the middle and its name.
    private static IEnumerable<NetworkLine> Between(
        Archive archive, Entity entity, List<EntityUse> ring, List<(double X, double Y)> places, int most)
    {
        var shared = SharedByNeighbours(archive, entity, ring);
        for (var i = 0; i < ring.Count; i++)
        {
            if (shared[i] == 0) continue;
            yield return Line(places[i], places[(i + 1) % ring.Count], Math.Min(2, 0.5 + 1.5 * shared[i] / most));
        }
    }

    // Of the entity's own articles: what its neighbours share elsewhere is not its matter, and would redraw it
    // whenever they are in the news.
    private static int[] SharedByNeighbours(Archive archive, Entity entity, List<EntityUse> ring)
    {
        var places = ring.Select((u, i) => (u.Entity, i)).ToDictionary(p => p.Entity, p => p.i);
        var shared = new int[ring.Count];
        var here = new bool[ring.Count];
        foreach (var article in entity.Articles)
        {
            Array.Clear(here);
            foreach (var use in archive.Articles[article].Uses)
            {
                if (places.TryGetValue(use.Entity, out var place)) here[place] = true;
            }

            for (var i = 0; i < ring.Count; i++) shared[i] += here[i] && here[(i + 1) % ring.Count] ? 1 : 0;
        }

        return shared;
    }

    private static (double X, double Y) At(double angle) =>
        (MiddleX + RadiusX * Math.Sin(angle), MiddleY - RadiusY * Math.Cos(angle));

    private static NetworkLine Line((double X, double Y) from, (double X, double Y) to, double width) =>
        new(Unit(from.X), Unit(from.Y), Unit(to.X), Unit(to.Y), Unit(width));

    private static NetworkName Name(Entity entity, (double X, double Y) at, int count)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Cut(entity.Name)} {count}");
        return new(
            Kinds.Class(entity.Type), false, Unit(at.X - 5.5), Unit(at.Y - 5.5), "11", text,
            Unit(Beside(at.X, Math.Min(text.Length * Letter / 2, MiddleX))), Unit(at.Y + (at.Y <= MiddleY ? -10 : 19)));
    }

    // Words stand outside the ring, above it or below it, on their own side of its axis: there they meet no others.
    private static double Beside(double x, double half) => Math.Clamp(
        x < MiddleX - 1 ? Math.Min(x, MiddleX - half - Gap) : x > MiddleX + 1 ? Math.Max(x, MiddleX + half + Gap) : x,
        half, Width - half);

    private static string Cut(string name) =>
        name.Length <= LongestName ? name : name[..(LongestName - 1)].TrimEnd() + "…";

    private static string Unit(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
