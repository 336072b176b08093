using System.Globalization;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace StaticArchive.Import.Markup;

/// <summary>The words of a line of Markdown without their markup.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inline)
    {
        var words = new StringBuilder();
        if (inline is not null) Write(words, inline);
        return words.ToString();
    }

    /// <summary>The words behind it in the same paragraph.</summary>
    public static string After(Inline inline)
    {
        var words = new StringBuilder();
        for (var next = inline.NextSibling; next is not null; next = next.NextSibling) Write(words, next);
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
            case FootnoteLink { IsBackLink: false } note:
                words.Append(CultureInfo.InvariantCulture, $"[{note.Footnote.Order}]");
                break;
            case ContainerInline container:
                foreach (var child in container) Write(words, child);
                break;
        }
    }
}
