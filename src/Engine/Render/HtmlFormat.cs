using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>The HTML of each page, made by the theme; at the end, the files of the theme itself.</summary>
public sealed class HtmlFormat(Theme theme) : IOutputFormat
{
    public IEnumerable<OutputFile> Each(Page page) =>
        [new(page.Address.File, theme.Render(page.Template, page.View, MarkdownBlocks.Slots(page.Body)))];

    public IEnumerable<OutputFile> Last() => theme.Assets.Files;
}
