using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Frame;

/// <summary>The pages that show the archive as a whole; every foot links them.</summary>
public static class Overviews
{
    public static ValueList<OverviewView> Of(Surroundings around)
    {
        var paths = around.Paths;
        return
        [
            One(paths.Map(), "map"), One(paths.Network(), "network"), One(paths.Timeline(), "timeline"),
            One(paths.AllQuotes(), "quotations"), One(paths.Coverage(), "coverage"),
        ];

        OverviewView One(Route route, string key) =>
            new(around.Href(route), around.Say(key + ".name"), around.Say(key + ".about"));
    }
}

/// <summary>An overview and what it shows.</summary>
public sealed record OverviewView(string Href, string Name, string About);
