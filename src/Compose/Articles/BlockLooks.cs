using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>How each block of an article looks on its page; the title, which the template prints, has none.</summary>
public sealed class BlockLooks(
    Surroundings around, AnnotatedArticle annotated, BlockMarks marks, IReadOnlyDictionary<int, string> pulled)
{
    // Crop marks around nothing: the archive does not keep the picture.
    private const string NoPicture = """<svg viewBox="0 0 90 60" aria-hidden="true">"""
        + """<path d="M1 13V1h12M77 1h12v12M89 47v12H77M13 59H1V47M41 30h8M45 26v8"/></svg>""";

    private readonly ILookup<int, Caption> credited =
        annotated.Captions.Where(c => c.Credit is not null).ToLookup(c => c.At.Block);

    public ValueList<BlockLook> Of(ValueList<Passage> passages) =>
        passages.Where(p => p.Block.Role != BlockRole.Title).Select(Look).ToValueList();

    private BlockLook Look(Passage passage)
    {
        var look = new BlockLook(
            passage.InLead ? "lead" : "story", Element(passage.Block.Role), passage.Anchor, Class(passage),
            End: passage.Number > 0 ? Numbered(passage) : "",
            After: pulled.GetValueOrDefault(passage.Index, ""),
            Marks: marks.Of(passage.Index));
        return passage.Block.Role == BlockRole.Caption ? Pictured(look, passage) : look;
    }

    private static string Element(BlockRole role) => role switch
    {
        BlockRole.Heading => "h2",
        BlockRole.Quotation => "blockquote",
        BlockRole.Caption => "figcaption",
        _ => "p",
    };

    private static string? Class(Passage passage) => passage.Block.Role switch
    {
        BlockRole.Dateline => "dateline",
        BlockRole.Byline => "byline",
        _ => passage.InLead ? "lead" : null,
    };

    private string Numbered(Passage passage)
    {
        var label = Html.Escape(around.Say("article.linkTo", passage.Number));
        return $"""&nbsp;<a class="pn" href="#{passage.Anchor}" aria-label="{label}">¶ {passage.Number}</a>""";
    }

    private BlockLook Pictured(BlockLook look, Passage passage)
    {
        var credit = credited[passage.Index].FirstOrDefault();
        var start = credit is null ? -1 : FirstLetter(passage.Block.Text, credit.At.Span.End);
        var picture = passage.Block.Picture is { } path ? around.PictureAt(path) : null;
        var note = picture is null ? NotKept(passage.Block.Picture) : "";
        return look with
        {
            Before = picture is { } kept
                ? $"""<figure class="pic kept">{Shown(kept)}"""
                : $"""<figure class="pic">{NoPicture}""",
            End = start >= 0
                ? $"{note}</span>"
                : note.Length > 0 ? $"""<span class="credit">{note.TrimStart()}</span>""" : "",
            After = "</figure>" + look.After,
            Marks = start >= 0 ? Opened(look.Marks, start, passage.Block.Text.Length) : look.Marks,
        };
    }

    // The credit holds marks of its own (Ảnh: Reuters), and marks do not nest: one mark opens it, the block's end
    // closes it.
    private static ValueList<Mark> Opened(ValueList<Mark> marks, int start, int end)
    {
        const string open = """<span class="credit">""";
        var before = marks.Where(m => m.Span.Start < start);
        var after = marks.Where(m => m.Span.Start >= start).ToList();
        if (after is [var first, ..] && first.Span.Start == start) after[0] = first with { Open = open + first.Open };
        else after.Insert(0, new(new(start, after is [var next, ..] ? next.Span.Start : end), open, ""));
        return before.Concat(after).ToValueList();
    }

    private string Shown(KeptPicture kept)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"""width="{kept.Width}" height="{kept.Height}" """);
        return $"""<img src="{Html.Escape(around.Href(kept.Address))}" {size}alt="" loading="lazy">""";
    }

    private string NotKept(string? picture)
    {
        var source = picture is { } address && IsWeb(address) ? address : annotated.Article.Url;
        var note = Html.Escape(around.Say("article.noPicture"));
        return source is { } href && IsWeb(href)
            ? $""" {note}; <a href="{Html.Escape(href)}">{Html.Escape(around.Say("article.atSource"))}</a>."""
            : $" {note}.";
    }

    private static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal)
            || address.StartsWith("http://", StringComparison.Ordinal);

    private static int FirstLetter(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from < text.Length ? from : -1;
    }
}
