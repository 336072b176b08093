using StaticArchive.Compose.Map;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose.Overviews;

public sealed class MapTests
{
    /// <summary>The numbers that <c>node tests/Atlas/land.mjs try</c> prints: dots must meet the drawn land.</summary>
    [Theory]
    [InlineData("land-world.svg", 21, 105.8, 485.07, 138.72), InlineData("land-world.svg", 38.9, -77, 174.98, 101.69)]
    [InlineData("land-world.svg", 55.8, 37.6, 359.93, 67.78)]
    [InlineData("land-world.svg", -33.9, 151.2, 555.57, 251.99)]
    [InlineData("land-world.svg", -33.4, -70.7, 182.48, 250.95)]
    [InlineData("land-world.svg", 35.7, 139.7, 534.82, 108.29)]
    [InlineData("land-asia.svg", 21, 105.8, 253.29, 127.90)]
    public void A_point_lies_where_the_outline_has_it(string land, double north, double east, double x, double y)
    {
        var sheet = land == Sheet.World.Asset ? Sheet.World : Sheet.Asia;
        var at = sheet.Find(new(north, east))!.Value;
        Assert.Equal((x, y), (Math.Round(at.X, 2), Math.Round(at.Y, 2)));
    }

    [Fact]
    public void What_lies_outside_of_a_sheet_is_not_on_it()
    {
        Assert.Null(Sheet.Asia.Find(new(55.8, 37.6)));
        Assert.NotNull(Sheet.World.Find(new(66, -172)));
        Assert.Null(Sheet.World.Find(new(-85, 0)));
    }

    [Theory]
    [InlineData("21.0285, 105.8542", true), InlineData("-33.9,151.2", true), InlineData("105.8, 21.0", false)]
    [InlineData("21", false), InlineData("a, b", false), InlineData("", false), InlineData(null, false)]
    public void Coordinates_are_latitude_and_longitude(string? text, bool are) =>
        Assert.Equal(are, GeoPoint.Of(text) is not null);

    [Fact]
    public void Places_with_coordinates_stand_on_the_map_and_the_others_are_counted()
    {
        var view = Map(Archive(("Cảng Sương", "10.5, 107.2", 9), ("Núi Mây", null, 5), ("Bến Xa", "48.9, 2.4", 1)));
        Assert.Equal(["Cảng Sương", "Bến Xa"], view.Places.First.Select(r => r.Name));
        Assert.Equal(["9", "1"], view.Places.First.Select(r => r.Count));
        Assert.Equal(["2", "1"], view.Sum.Select(f => f.Number));
        Assert.Equal(2, view.World.Dots.Count);
        Assert.Equal(["15", "5"], view.World.Dots.Select(d => d.Radius));
        Assert.Equal("/kho/dia-danh/p0/", Assert.Single(view.Near!.Dots).Href);
    }

    [Fact]
    public void A_map_holds_200_places_and_says_so()
    {
        var places = Enumerable.Range(0, 230).Select(i => ($"Nơi {i}", (string?)$"{i / 10}, {i % 10 * 15}", 300 - i));
        var view = Map(Archive([.. places]));
        Assert.Equal((200, 200), (view.Places.First.Count + view.Places.Rest.Count, view.World.Dots.Count));
        Assert.Equal("map.shownOf", view.RowsNote);
    }

    [Fact]
    public void Names_on_a_map_lie_on_no_other_name()
    {
        var dots = Enumerable.Range(0, 80)
            .Select(i => new Dot($"Tên {i}", 200 + i % 9 * 14, 90 + i / 9 * 7, 4)).ToList();
        var names = DotNames.Of(Sheet.World, dots, 8, 60);
        Assert.InRange(names.Count, 10, 60);
        Assert.Equal("Tên 0", names[0].Text);
        var boxes = names.Select(Box).ToList();
        foreach (var (box, i) in boxes.Select((box, i) => (box, i)))
        {
            Assert.DoesNotContain(boxes.Take(i), other =>
                Math.Abs(box.X - other.X) < (box.Width + other.Width) / 2 && Math.Abs(box.Y - other.Y) < 8);
        }

        static (double X, double Y, double Width) Box(DotNameView name)
        {
            var width = name.Text.Length * 4.0;
            var x = double.Parse(name.X, System.Globalization.CultureInfo.InvariantCulture);
            return (
                name.Anchor switch { "start" => x + width / 2, "end" => x - width / 2, _ => x },
                double.Parse(name.Y, System.Globalization.CultureInfo.InvariantCulture), width);
        }
    }

    [Fact]
    public void An_archive_without_a_known_place_has_a_map_page_that_says_so()
    {
        var view = Map(Archive(("Núi Mây", null, 5)));
        Assert.Empty(view.Places.First);
        Assert.Null(view.Near);
    }

    private static MapView Map(Archive archive) =>
        (MapView)Assert.Single(new MapPage(ArticleSamples.Around).Plan(archive, null!)).Make().View;

    private static Archive Archive(params (string Name, string? Coordinates, int Articles)[] places) =>
        new([], places.Select((p, i) => new Entity(
            $"place/p{i:000}", EntityType.Place, p.Name, new Route($"/dia-danh/p{i}/"),
            new($"place/p{i:000}", EntityType.Place, p.Name, [], [], null, null, null, p.Coordinates, null, [], true),
            [], [], Enumerable.Range(0, p.Articles).ToValueList(), p.Articles, 0, [], [])).ToValueList(), [], [], null,
            []);
}
