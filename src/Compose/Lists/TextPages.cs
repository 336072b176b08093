using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>Pages written by the curators: about the archive, how to read it.</summary>
public sealed class TextPages(Surroundings around, ValueList<TextPage> pages) : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        pages.Select(page => new PlannedPage(page.Address, () => Page(page), page.Path));

    private Page Page(TextPage page)
    {
        var head = new PageHead(
            page.Address, page.Title, around.Say("about.description", page.Title, around.Settings.Title))
        {
            HasMarkdown = true,
        };
        return new(page.Address, "about", new TextView(Frames.Of(around, head), [], page.Title, page.Title),
            new(page.Title), new(page.Markdown, []));
    }
}

/// <summary>A Markdown page of the archive's own.</summary>
/// <param name="Path">Of its file, as in a <see cref="Problem"/>.</param>
/// <param name="Markdown">What follows the front matter; the title stands there, not in a heading.</param>
/// <param name="Line">On which the Markdown begins.</param>
public sealed record TextPage(string Path, Route Address, string Title, string Markdown, int Line);

/// <summary>A page of plain text; its words are <c>body.text</c>.</summary>
public sealed record TextView(FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title);
