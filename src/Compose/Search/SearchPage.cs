using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Search;

/// <summary>
/// The search page: a form and an empty place that <c>search.js</c> fills; ways on for those without scripts.
/// </summary>
public sealed class SearchPage(Surroundings around) : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts)
    {
        var route = around.Paths.SearchPage();
        var title = around.Say("search.title");
        yield return new(route, () => new(route, "search", View(route, title), new(title, Listed: false)));
    }

    private SearchView View(Route route, string title)
    {
        var head = new PageHead(route, title, around.Say("search.description"))
        {
            OwnTop = true, Scripts = ["search.js"],
        };
        return new(
            Frames.Of(around, head), title, around.Href(new("/search/client.js")), around.Href(Routes.Home),
            Kinds.All.Select(type => new KindView(
                EntityIds.Word(type), Kinds.Class(type), Kinds.Words(around, type),
                around.Href(around.Paths.All(type)))).ToValueList(),
            Ways.Of(around));
    }
}

/// <summary>The search page.</summary>
/// <param name="ClientHref">The module that searches (contract 7).</param>
/// <param name="BaseHref">Where the site lives.</param>
/// <param name="Ways">Lists to go to instead.</param>
public sealed record SearchView(
    FrameView Frame, string Title, string ClientHref, string BaseHref, ValueList<KindView> Kinds,
    ValueList<LinkView> Ways);

/// <summary>A type of entity, for hits and filters.</summary>
/// <param name="Word">As the search names it: <c>person</c>.</param>
/// <param name="Kind">Class in the style sheet: <c>per</c>.</param>
/// <param name="Href">Its list A to Z.</param>
public sealed record KindView(string Word, string Kind, string Name, string Href);
