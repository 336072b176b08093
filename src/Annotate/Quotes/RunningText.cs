using System.Text;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>
/// The story as it is read: its blocks one after the other, a line each, and the names in it. Captions and bylines
/// stand outside.
/// </summary>
internal sealed class RunningText
{
    private readonly List<(int Start, int Block)> starts = [];
    private readonly int[] lineOf;

    public RunningText(AnnotatedArticle article)
    {
        var text = new StringBuilder();
        var blocks = article.Article.Blocks;
        lineOf = new int[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            lineOf[i] = blocks[i].Role is BlockRole.Caption or BlockRole.Byline or BlockRole.Dateline
                ? -1
                : text.Length;
            if (lineOf[i] < 0) continue;
            starts.Add((text.Length, i));
            text.Append(blocks[i].Text).Append('\n');
            if (blocks[i].Role is BlockRole.Title && i == 0) BodyStart = text.Length;
        }

        Text = text.ToString();
        Names = [.. article.Mentions.Where(m => lineOf[m.At.Block] >= 0)
            .Select(m => new Name(m.At.Span.Start + lineOf[m.At.Block], m.At.Span.End + lineOf[m.At.Block], m))
            .OrderBy(n => n.Start)];
    }

    public string Text { get; }

    /// <summary>Where the text begins that follows the title; 0 without one.</summary>
    public int BodyStart { get; }

    /// <summary>In text order.</summary>
    public Name[] Names { get; }

    /// <summary>Where a block begins in the text; -1 when it stands outside.</summary>
    public int LineOf(int block) => lineOf[block];

    /// <summary>The number of the first name that begins at or after an offset.</summary>
    public int FirstName(int offset)
    {
        var (low, high) = (0, Names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Names[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>A word inside a name: "Bộ Thông tin" informs nobody.</summary>
    public bool InName(TextSpan word)
    {
        var at = FirstName(word.Start + 1) - 1;
        return at >= 0 && Names[at].End >= word.End;
    }

    /// <summary>The stretch in its blocks: one place for each block it touches.</summary>
    public IEnumerable<Place> Places(TextSpan span)
    {
        var line = starts.BinarySearch((span.Start, int.MaxValue));
        for (var i = (line < 0 ? ~line : line) - 1; i < starts.Count && starts[i].Start < span.End; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Start - 1 : Text.Length - 1;
            var part = Trim(new(Math.Max(span.Start, starts[i].Start), Math.Min(span.End, end)));
            if (part.Length > 0) yield return new(starts[i].Block, part.Shift(-starts[i].Start));
        }
    }

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return new(start, end);
    }
}

/// <summary>A name in the running text.</summary>
internal readonly record struct Name(int Start, int End, Mention Mention)
{
    public Speaker Speaker => new(Mention.Name, Mention.EntityId);
}
