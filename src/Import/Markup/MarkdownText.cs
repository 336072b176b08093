using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Model.News;
using Block = Markdig.Syntax.Block;

namespace StaticArchive.Import.Markup;

/// <summary>
/// Writes the blocks of a Markdown text down without their markup. HTML inside is hostile and dropped.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline CommonMark =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <param name="document">Path of the file, for its pictures.</param>
    /// <param name="hasTitle">Else a heading of the first level at the head is the title.</param>
    public static Sheet Read(string document, string markdown, bool hasTitle)
    {
        var sheet = new Sheet();
        foreach (var block in Markdown.Parse(markdown, CommonMark)) Write(sheet, document, block, hasTitle, null);
        return sheet;
    }

    private static void Write(Sheet sheet, string document, Block block, bool hasTitle, BlockRole? role)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var isTitle = heading.Level == 1 && !hasTitle && sheet.Chunks.Count == 0;
                sheet.Add(Words(heading.Inline), isTitle ? BlockRole.Title : BlockRole.Heading);
                break;
            case ParagraphBlock { Inline: { } inline }:
                Paragraph(sheet, document, inline, role);
                break;
            case CodeBlock code:
                sheet.Add(code.Lines.ToString(), role);
                break;
            case HtmlBlock or LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                foreach (var child in container) Write(sheet, document, child, hasTitle, RoleIn(container) ?? role);
                break;
        }
    }

    // An item of a list reads like a heading and is none.
    private static BlockRole? RoleIn(ContainerBlock container) =>
        container is QuoteBlock ? BlockRole.Quotation : container is ListBlock ? BlockRole.Paragraph : null;

    /// <summary>
    /// A picture takes the words beside it as caption: those in its brackets, then those of the same paragraph.
    /// </summary>
    private static void Paragraph(Sheet sheet, string document, ContainerInline inline, BlockRole? role)
    {
        if (inline.FirstChild is not LinkInline { IsImage: true } image)
        {
            sheet.Add(Words(inline), role);
            return;
        }

        var beside = new StringBuilder();
        for (var next = image.NextSibling; next is not null; next = next.NextSibling) Write(beside, next);
        var caption = string.IsNullOrWhiteSpace(beside.ToString()) ? Words(image) : beside.ToString();
        sheet.Add(caption, BlockRole.Caption, Pictures.Of(document, image.Url, null));
    }

    private static string Words(ContainerInline? inline)
    {
        var words = new StringBuilder();
        if (inline is not null) Write(words, inline);
        return words.ToString();
    }

    // Markdig limits nesting to 128, so this ends.
    private static void Write(StringBuilder words, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case AutolinkInline link:
                words.Append(link.Url);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                words.Append('\n');
                break;
            case ContainerInline container:
                foreach (var child in container) Write(words, child);
                break;
        }
    }
}
