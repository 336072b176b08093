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
        archive.Redirects.Where(lost => lost.To is null).Select(lost => new PlannedPage(lost.From, () => Make(lost)));

    private Page Make(Redirect lost)
    {
        var title = around.Say("gone.title", lost.Name);
        var head = new PageHead(lost.From, title, around.Say("gone.description", lost.Name)) { NoIndex = true };
        var search = new LinkView(
            $"{around.Href(around.Paths.SearchPage())}?q={Uri.EscapeDataString(lost.Name)}",
            around.Say("gone.search", lost.Name));
        return new(
            lost.From, "gone",
            new TombstoneView(Frames.Of(around, head), [], around.Say("gone.here"), lost.Name,
                around.Say("gone.say", lost.Name), search, Ways.Of(around)),
            new(title, Listed: false));
    }
}

/// <summary>The page at an address that lost its page.</summary>
/// <param name="Title">What lived there.</param>
/// <param name="Say">That it is no longer in the archive.</param>
/// <param name="Search">The search for its name.</param>
/// <param name="Ways">Lists to go to instead.</param>
public sealed record TombstoneView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, string Say, LinkView Search,
    ValueList<LinkView> Ways);
