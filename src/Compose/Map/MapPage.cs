using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Map;

/// <summary>One page with the places of which it is known where they lie, the most mentioned.</summary>
public sealed class MapPage(Surroundings around) : IPageKind
{
    private const double Largest = 15;
    private const double Smallest = 2.2;

    // The letters of names, in units of the sheet: on a wide screen, and on a phone of 320 pixels.
    private const double WideOfWorld = 8;
    private const double WideOfAsia = 12;
    private const double OnPhones = 29;
    private const int RowsNear = 24;
    private const int RowsOpen = 48;
    private const int NamesOnPhones = 8;
    private const int NamesOnWide = 60;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        [new(around.Paths.Map(), () => Make(archive))];

    private Page Make(Archive archive)
    {
        var (root, title) = (around.Paths.Map(), around.Say("map.title"));
        var places = archive.Entities.Where(e => e is { Type: EntityType.Place, Address: not null }).ToList();
        var known = places.Select(e => (Entity: e, Point: GeoPoint.Of(e.Record?.Coordinates)))
            .Where(p => p.Point is not null && p.Entity.Articles.Count > 0)
            .Select(p => new Placed(p.Entity, p.Point!.Value))
            .OrderByDescending(p => p.Entity.Articles.Count).ThenBy(p => p.Entity.Id, StringComparer.Ordinal).ToList();
        var shown = known.Take(Cuts.PageRows).ToList();
        var head = new PageHead(root, title, around.Say("map.description"))
        {
            Section = around.Paths.All(EntityType.Place), Counts = Footing.Of(around, archive),
        };
        var near = Drawn(Sheet.Asia, known, WideOfAsia);
        var view = new MapView(
            Frames.Of(around, head), [], around.Say("map.name"), title,
            [
                FactView.Of(around, shown.Count, "map.shown"),
                FactView.Of(around, places.Count - known.Count, "map.unknown"),
            ],
            Drawn(Sheet.World, known, WideOfWorld), near.Dots.Count > 0 ? near : null,
            Rows(known.Where(p => Sheet.Asia.Find(p.Point) is not null).Take(RowsNear)), Places(shown),
            shown.Count < known.Count
                ? around.Say("map.shownOf", around.Number(shown.Count), around.Number(known.Count)) : "",
            around.Href(around.Paths.All(EntityType.Place)));
        return new(root, "map", view, new(title, Updated: archive.Updated));
    }

    private SheetView Drawn(Sheet sheet, List<Placed> places, double letters)
    {
        var found = places.Select(p => (p.Entity, At: sheet.Find(p.Point))).Where(p => p.At is not null)
            .Take(Cuts.PageRows).ToList();
        var most = found.Count == 0 ? 1 : found[0].Entity.Articles.Count;
        var dots = found.ConvertAll(p => new Dot(
            p.Entity.Name, p.At!.Value.X, p.At.Value.Y, Radius(p.Entity.Articles.Count, most)));
        return new(
            sheet.Asset, Unit(sheet.Width), Unit(sheet.Height),
            found.Zip(dots).Select(p => new DotView(
                around.Href(p.First.Entity.Address!.Value),
                around.Say("map.dot", p.First.Entity.Name, around.Number(p.First.Entity.Articles.Count)),
                Unit(p.Second.X), Unit(p.Second.Y), Unit(p.Second.Radius))).ToValueList(),
            DotNames.Of(sheet, dots, letters, NamesOnWide), DotNames.Of(sheet, dots, OnPhones, NamesOnPhones));
    }

    private MapPlacesView Places(List<Placed> shown)
    {
        var open = shown.Count <= RowsOpen + 1 ? shown.Count : RowsOpen;
        return new(
            Rows(shown.Take(open)), Rows(shown.Skip(open)),
            around.Say("article.moreNames", around.Number(shown.Count - open)));
    }

    private ValueList<NameView> Rows(IEnumerable<Placed> places) => places
        .Select(p => NameView.Of(around, p.Entity, around.Number(p.Entity.Articles.Count))).ToValueList();

    // The area says the number, as readers compare areas.
    private static double Radius(int count, int most) =>
        Math.Max(Smallest, Math.Round(Largest * Math.Sqrt((double)count / most), 1));

    private static string Unit(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private sealed record Placed(Entity Entity, GeoPoint Point);
}
