using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Search;

/// <summary>The page that a host serves for an address that does not exist.</summary>
public sealed class MissingPage(Surroundings around) : IPageKind
{
    private const int MostNames = 8;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts)
    {
        var route = new Route("/404.html");
        var title = around.Say("missing.title");
        var head = new PageHead(route, title, around.Say("missing.description")) { NoIndex = true, OwnTop = true };
        yield return new(route, () => new(
            route, "404", new MissingView(Frames.Of(around, head), title, Names(archive), Ways.Of(around)),
            new(title, Listed: false)));
    }

    // The names in most articles change seldom, and so does this page: no counts.
    private ValueList<NameView> Names(Archive archive) => archive.Entities
        .Select((entity, number) => (Entity: entity, Number: number))
        .Where(e => e.Entity.Address is not null)
        .OrderByDescending(e => e.Entity.Articles.Count).ThenBy(e => e.Number).Take(MostNames)
        .Select(e => NameView.Of(around, e.Entity)).ToValueList();
}

/// <summary>The page for addresses that do not exist.</summary>
/// <param name="Names">The best known of the archive.</param>
/// <param name="Ways">Its lists.</param>
public sealed record MissingView(FrameView Frame, string Title, ValueList<NameView> Names, ValueList<LinkView> Ways);
