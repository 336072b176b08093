using System.Text;
using Markdig;
using Markdig.Syntax;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// Turns the Markdown of a page into trusted HTML, slot by slot. Markup inside the Markdown is text, never HTML.
/// </summary>
public static class MarkdownBlocks
{
    // Both are immutable once built, and safe from any thread.
    private static readonly MarkdownPipeline Woven = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly MarkdownPipeline Plain =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseFootnotes().Build();

    /// <summary>Trusted HTML by slot; nothing when there is no body.</summary>
    public static IReadOnlyDictionary<string, string> Slots(MarkdownBody? body)
    {
        if (body is null) return new Dictionary<string, string>(StringComparer.Ordinal);
        var text = FrontedText.Of(body.Text)?.Body ?? body.Text;
        if (body.Looks.Count == 0)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = WithoutLooks(text) };
        }

        var blocks = Markdown.Parse(text, Woven).Where(b => b is not LinkReferenceDefinitionGroup).ToList();
        if (blocks.Count != body.Looks.Count)
        {
            throw new InvalidOperationException($"The Markdown has {blocks.Count} blocks and {body.Looks.Count} looks; "
                + $"it begins \"{text[..Math.Min(60, text.Length)]}\".");
        }

        var slots = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            var look = body.Looks[i];
            if (!slots.TryGetValue(look.Slot, out var html)) slots[look.Slot] = html = new StringBuilder(1024);
            Append(html, blocks[i], look);
        }

        return slots.ToDictionary(s => s.Key, s => s.Value.ToString(), StringComparer.Ordinal);
    }

    private static void Append(StringBuilder html, Block block, BlockLook look)
    {
        html.Append(look.Before).Append('<').Append(look.Element);
        if (look.Id is not null) html.Append(" id=\"").AppendEscaped(look.Id).Append('"');
        if (look.Class is not null) html.Append(" class=\"").AppendEscaped(look.Class).Append('"');
        html.Append('>').Append(look.Start);
        MarkedText.Append(html, BlockText.Of(block), look.Marks);
        html.Append(look.End).Append("</").Append(look.Element).Append('>').Append(look.After).Append('\n');
    }

    private static string WithoutLooks(string text)
    {
        var document = Markdown.Parse(text, Plain);
        SafeLink.Disarm(document);
        return document.ToHtml(Plain);
    }
}
