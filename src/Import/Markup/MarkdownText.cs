using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Import.Web;
using StaticArchive.Model.News;
using Block = Markdig.Syntax.Block;

namespace StaticArchive.Import.Markup;

/// <summary>
/// Writes the blocks of a Markdown text down without their markup. HTML inside is as hostile as a saved page, and read
/// the same way.
/// </summary>
/// <param name="document">Path of the file, for its pictures.</param>
/// <param name="hasTitle">Else a heading of the first level at the head is the title.</param>
internal sealed class MarkdownText(string document, bool hasTitle, Outlets outlets)
{
    private static readonly MarkdownPipeline Dialect =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseFootnotes().Build();

    private readonly Sheet sheet = new();

    public Sheet Read(string markdown)
    {
        foreach (var block in Markdown.Parse(markdown, Dialect)) Write(block, null);
        return sheet;
    }

    private void Write(Block block, BlockRole? role)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var isTitle = heading.Level == 1 && !hasTitle && sheet.Chunks.Count == 0;
                sheet.Add(InlineText.Of(heading.Inline), isTitle ? BlockRole.Title : BlockRole.Heading);
                break;
            case ParagraphBlock { Inline: { } inline }:
                Paragraph(inline, role);
                break;
            case CodeBlock code:
                sheet.Add(code.Lines.ToString(), role);
                break;
            case HtmlBlock html:
                Html(html.Lines.ToString());
                break;
            case Table table:
                sheet.Add(string.Join('\n', table.OfType<TableRow>().Select(Row)), BlockRole.Paragraph);
                break;
            case Footnote note:
                sheet.Add($"[{note.Order}] {Words(note)}", BlockRole.Paragraph);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                foreach (var child in container) Write(child, RoleIn(container) ?? role);
                break;
        }
    }

    // An item of a list reads like a heading and is none.
    private static BlockRole? RoleIn(ContainerBlock container) =>
        container is QuoteBlock ? BlockRole.Quotation : container is ListBlock ? BlockRole.Paragraph : null;

    /// <summary>
    /// A picture takes the words beside it as caption: those in its brackets, then those of the same paragraph.
    /// </summary>
    private void Paragraph(ContainerInline inline, BlockRole? role)
    {
        if (inline.FirstChild is not LinkInline { IsImage: true } image)
        {
            sheet.Add(InlineText.Of(inline), role);
            return;
        }

        var beside = InlineText.After(image);
        var caption = string.IsNullOrWhiteSpace(beside) ? InlineText.Of(image) : beside;
        sheet.Add(caption, BlockRole.Caption, Pictures.Of(document, image.Url, null));
    }

    private void Html(string html)
    {
        if (Depth.IsTooGreat(html)) return;
        using var page = new HtmlParser().ParseDocument(html);
        var body = Story.Body(page);
        new Printing(document, Given.Nothing, new Clutter(body), outlets, sheet).Write(body, null);
    }

    private static string Row(TableRow row) => string.Join(" | ", row.OfType<TableCell>().Select(Words));

    private static string Words(ContainerBlock block) =>
        string.Join(' ', block.Descendants<LeafBlock>().Select(leaf => InlineText.Of(leaf.Inline).Trim()));
}
