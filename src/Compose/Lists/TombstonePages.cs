using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Search;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>
/// One page at each address that lost its page: what lived there, and the search for it (contract 1).
/// </summary>
public sealed class TombstonePages(Surroundings around) : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        archive.Redirects.Where(lost => lost.To is null)
            .Select(lost => new PlannedPage(lost.From, () => Make(archive, lost)));

    private Page Make(Archive archive, Redirect lost)
    {
        // Found anew under another id, a name has another address that ends in the same words.
        var namesakes = archive.Entities.Where(e => e.Address is { } at && Last(at) == Last(lost.From))
            .Select(e => NameView.Of(around, e, around.Number(e.Articles.Count))).ToValueList();
        var title = around.Say("gone.title", lost.Name);
        var head = new PageHead(lost.From, title, around.Say("gone.description", lost.Name)) { NoIndex = true };
        var search = new LinkView(
            $"{around.Href(around.Paths.SearchPage())}?q={Uri.EscapeDataString(lost.Name)}",
            around.Say("gone.search", lost.Name));
        return new(
            lost.From, "gone",
            new TombstoneView(Frames.Of(around, head), [], around.Say("gone.here"), lost.Name,
                around.Say("gone.say", lost.Name), search, namesakes, Ways.Of(around)),
            new(title, Listed: false));
    }

    private static string Last(Route route) => route.Path.TrimEnd('/').Split('/')[^1];
}

/// <summary>The page at an address that lost its page.</summary>
/// <param name="Title">What lived there.</param>
/// <param name="Say">That it is no longer in the archive.</param>
/// <param name="Search">The search for its name.</param>
/// <param name="Namesakes">Pages of names that are written the same.</param>
/// <param name="Ways">Lists to go to instead.</param>
public sealed record TombstoneView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, string Say, LinkView Search,
    ValueList<NameView> Namesakes, ValueList<LinkView> Ways);
