using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Layout;

/// <summary>Says what each chunk of a report is: the way newspapers lay out text, whatever file it came in.</summary>
internal static class Roles
{
    // A caption without credit, where the layout says that captions stand here.
    private const int LongestPlainCaption = 40;

    // A line with the day of publication stands above the story.
    private const int LastHeadLine = 5;

    /// <returns>Cuts in text order, and what lines above the story tell.</returns>
    public static (List<Cut> Cuts, Head Head) Of(
        string text, List<Chunk> chunks, bool hasTitle, bool hasLead, Outlets outlets)
    {
        var cuts = new List<Cut>(chunks.Count + 1);
        // Nothing but pictures and the day stands above a title.
        var (story, dated, first) = (false, false, true);
        var head = new Head(null, null);
        var leads = !hasLead && HasLead(chunks);
        for (var i = 0; i < chunks.Count; i++)
        {
            var chunk = chunks[i];
            var span = chunk.Span;
            if (!story && i < LastHeadLine && DayOf(chunk) is { } day)
            {
                head = head with { Day = head.Day ?? day };
                cuts.Add(new(BlockRole.Dateline, span));
                continue;
            }

            if (!story && !dated
                && chunk.Known is null or BlockRole.Paragraph or BlockRole.Lead
                && Datelines.At(text, span, outlets) is { } found)
            {
                dated = true;
                head = head with { Outlet = found.Outlet };
                first = false;
                cuts.Add(new(BlockRole.Dateline, found.Span));
                span = Stretch.Trim(text, found.Span.End, span.End);
                if (span.Length == 0) continue;
            }

            var role = chunk.Known ?? Role(i, span);
            hasTitle |= role == BlockRole.Title;
            first &= role == BlockRole.Caption;
            story |= role is BlockRole.Paragraph or BlockRole.Quotation;
            cuts.Add(new(role, span, chunk.Picture));
        }

        var plain = chunks.TrueForAll(c => c.Known is null or BlockRole.Title or BlockRole.Lead);
        Ending.Mark(text, cuts, leads ? Tail(chunks) : int.MaxValue, plain, LongestPlainCaption, outlets);
        return (cuts, head);

        PartialDate? DayOf(Chunk chunk) =>
            chunk.Known is null ? PrintedDay.Of(chunk.Span.Of(text), outlets) : null;

        BlockRole Role(int i, TextSpan span)
        {
            var line = text.AsSpan(span.Start, span.Length);
            var below = i + 1;
            while (below < Math.Min(LastHeadLine, chunks.Count) && DayOf(chunks[below]) is not null) below++;
            var next = below < chunks.Count ? text.AsSpan(chunks[below].Span.Start, chunks[below].Span.Length) : [];
            if (Credits.IsCaption(line) && !Bylines.Introduces(line)) return BlockRole.Caption;
            if (!hasTitle && first && Headings.IsTitle(line, next)) return BlockRole.Title;
            if (leads && hasTitle && i == 1) return BlockRole.Lead;
            return story && Headings.IsHeading(line, next) ? BlockRole.Heading : BlockRole.Paragraph;
        }
    }

    /// <param name="Outlet">Named by a dateline.</param>
    /// <param name="Day">Printed on a line of its own.</param>
    internal readonly record struct Head(string? Outlet, PartialDate? Day);

    /// <summary>Title and lead stand alone between empty lines, and the paragraphs after them do not.</summary>
    private static bool HasLead(List<Chunk> chunks) =>
        chunks.Count >= 4
        && chunks[1].Apart && chunks[2].Apart && !chunks[3].Apart
        && chunks.TrueForAll(c => c.Known is null);

    /// <summary>Where the last group after an empty line begins: in this layout, the captions.</summary>
    private static int Tail(List<Chunk> chunks)
    {
        var last = chunks.FindLastIndex(c => c.Apart);
        return last > 3 ? chunks[last].Span.Start : int.MaxValue;
    }
}
