using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticArchive.Engine.Render;

/// <summary>
/// What a stretch of a block is: words, the begin or end of a form, or a seam between blocks inside it.
/// </summary>
internal enum PieceKind
{
    Words,
    Open,
    OpenLink,
    Close,
    Seam,
}

/// <summary>A stretch of a block.</summary>
/// <param name="Text">Plain text of words; otherwise trusted HTML.</param>
/// <param name="Closing">Trusted HTML that ends what <see cref="PieceKind.Open"/> begins.</param>
internal readonly record struct Piece(PieceKind Kind, string Text, string Closing = "");

/// <summary>
/// Reads a block of parsed Markdown as a row of pieces, so that marks can be laid over its plain text.
/// </summary>
internal static class BlockText
{
    public static List<Piece> Of(Block block)
    {
        var pieces = new List<Piece>();
        Read(pieces, block);
        return pieces;
    }

    private static void Read(List<Piece> pieces, Block block)
    {
        switch (block)
        {
            case LeafBlock { Inline: { } inlines }:
                Read(pieces, inlines);
                break;
            case LeafBlock leaf:
                pieces.Add(new(PieceKind.Words, leaf.Lines.ToString()));
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    var (open, close) = Wrapping(container, child);
                    pieces.Add(new(PieceKind.Seam, open));
                    Read(pieces, child);
                    pieces.Add(new(PieceKind.Seam, close));
                }

                break;
        }
    }

    private static (string Open, string Close) Wrapping(ContainerBlock parent, Block child) => (parent, child) switch
    {
        (_, ListItemBlock) => ("<li>", "</li>"),
        (_, ListBlock { IsOrdered: true }) => ("<ol>", "</ol>"),
        (_, ListBlock) => ("<ul>", "</ul>"),
        (_, QuoteBlock) => ("<blockquote>", "</blockquote>"),
        (ListItemBlock { Parent: ListBlock { IsLoose: false } }, ParagraphBlock) => ("", ""),
        (_, CodeBlock) => ("<pre>", "</pre>"),
        _ => ("<p>", "</p>"),
    };

    private static void Read(List<Piece> pieces, ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    pieces.Add(new(PieceKind.Words, literal.Content.ToString()));
                    break;
                case HtmlEntityInline entity:
                    pieces.Add(new(PieceKind.Words, entity.Transcoded.ToString()));
                    break;
                case LineBreakInline line:
                    if (line.IsHard) pieces.Add(new(PieceKind.Seam, "<br>"));
                    pieces.Add(new(PieceKind.Words, "\n"));
                    break;
                case CodeInline code:
                    Wrapped(pieces, new(PieceKind.Open, "<code>", "</code>"),
                        () => pieces.Add(new(PieceKind.Words, code.Content)));
                    break;
                case AutolinkInline auto:
                    Wrapped(pieces, Link(auto.IsEmail ? "mailto:" + auto.Url : auto.Url),
                        () => pieces.Add(new(PieceKind.Words, auto.Url)));
                    break;
                // A picture is no text: it comes with the look, under its published address.
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link:
                    Wrapped(pieces, Link(link.GetDynamicUrl?.Invoke() ?? link.Url ?? ""), () => Read(pieces, link));
                    break;
                case EmphasisInline emphasis:
                    var name = emphasis.DelimiterCount > 1 ? "strong" : "em";
                    Wrapped(pieces, new(PieceKind.Open, $"<{name}>", $"</{name}>"), () => Read(pieces, emphasis));
                    break;
                case ContainerInline other:
                    Read(pieces, other);
                    break;
            }
        }
    }

    private static Piece Link(string url) => SafeLink.Allows(url)
        ? new(PieceKind.OpenLink, new StringBuilder("<a href=\"").AppendEscaped(url).Append("\">").ToString(), "</a>")
        : new(PieceKind.OpenLink, "");

    private static void Wrapped(List<Piece> pieces, Piece open, Action inside)
    {
        pieces.Add(open);
        inside();
        pieces.Add(new(PieceKind.Close, ""));
    }
}
