using System.Text;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Pages;

/// <summary>
/// The Markdown page of an annotated article: front matter, and a body that any CommonMark program can show.
/// </summary>
/// <remarks>
/// The body has one top-level block for each block of the article except its title, and the plain text of both is the
/// same: headings are <c>##</c>, quotations <c>&gt;</c>, all others paragraphs.
/// </remarks>
public static class MarkdownPage
{
    /// <param name="addressOf">
    /// Where an entity's page is, by its id, or a picture, by its path; null when it has none. What has an address is
    /// linked or shown.
    /// </param>
    public static string Write(AnnotatedArticle annotated, Func<string, string?> addressOf)
    {
        var page = new StringBuilder(8192);
        FrontMatter.Append(page, annotated);
        var blocks = annotated.Article.Blocks;
        var links = new List<(TextSpan, string)>();
        var mention = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            links.Clear();
            for (; mention < annotated.Mentions.Count && annotated.Mentions[mention].At.Block <= i; mention++)
            {
                if (Link(annotated.Mentions[mention], i, links, addressOf) is { } link) links.Add(link);
            }

            if (blocks[i].Role is BlockRole.Title) continue;
            page.Append('\n');
            Append(page, blocks[i], links, addressOf);
            page.Append('\n');
        }

        return page.ToString();
    }

    /// <returns>
    /// No article when anything in the page could not be read, or when its text was edited under its annotations.
    /// </returns>
    public static (AnnotatedArticle? Article, ValueList<Problem> Problems) Read(string path, string text) =>
        PageReading.Read(path, text);

    private static void Append(
        StringBuilder page, Block block, List<(TextSpan, string)> links, Func<string, string?> addressOf)
    {
        if (block.Role is BlockRole.Caption && block.Picture is { } picture && addressOf(picture) is { } shown)
        {
            page.Append("![](").Append(MarkdownText.Destination(shown)).Append(')');
        }

        var prefix = block.Role switch { BlockRole.Heading => "## ", BlockRole.Quotation => "> ", _ => "" };
        page.Append(prefix);
        MarkdownText.Append(
            page, block.Text, block.Role is BlockRole.Quotation ? prefix : "", block.Role is BlockRole.Heading, links);
    }

    // A rejected mention is no link; neither is one inside another.
    private static (TextSpan, string)? Link(
        Mention mention, int block, List<(TextSpan Span, string)> links, Func<string, string?> addressOf) =>
        mention is { EntityId: { } id, Evidence.State: not ReviewState.Rejected }
        && mention.At.Block == block && mention.At.Span.Length > 0
        && (links.Count == 0 || links[^1].Span.End <= mention.At.Span.Start)
        && addressOf(id) is { } address
            ? (mention.At.Span, address)
            : null;
}
