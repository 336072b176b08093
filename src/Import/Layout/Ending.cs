using StaticArchive.Model.News;

namespace StaticArchive.Import.Layout;

/// <summary>Marks what stands after the story: the author's name, and captions printed at the foot.</summary>
internal static class Ending
{
    private const int MostBylines = 2;

    /// <param name="tail">Where a foot of captions begins, when the layout has one.</param>
    /// <param name="longest">Most syllables of a caption without credit.</param>
    public static void Mark(string text, List<Cut> cuts, int tail, int longest, Outlets outlets)
    {
        var last = cuts.Count - 1;
        if (cuts.FindIndex(c => c.Span.Start >= tail) is > 0 and var foot && IsFoot(text, cuts, foot, longest))
        {
            for (var i = foot; i < cuts.Count; i++) cuts[i] = cuts[i] with { Role = BlockRole.Caption };
            Repeat(text, cuts, foot);
            last = foot - 1;
        }

        while (last >= 0 && cuts[last].Role == BlockRole.Caption) last--;
        // "Hải Minh", and below it "Theo Reuters".
        for (var lines = 0; lines < MostBylines && last > 0 && IsByline(text, cuts, last, outlets); lines++, last--)
        {
            cuts[last] = cuts[last] with { Role = BlockRole.Byline };
        }
    }

    private static bool IsByline(string text, List<Cut> cuts, int at, Outlets outlets)
    {
        var line = text.AsSpan(cuts[at].Span.Start, cuts[at].Span.Length);
        return IsLoose(cuts[at]) && cuts[at - 1].Role is not (BlockRole.Title or BlockRole.Lead)
            && (Bylines.Reads(line) || (line is ['(', .. var name, ')'] && outlets.Named(name.ToString()) is not null));
    }

    /// <summary>A line of the story that the foot prints again is the same caption.</summary>
    private static void Repeat(string text, List<Cut> cuts, int foot)
    {
        var captions = cuts.Skip(foot).Select(c => c.Span.Of(text)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < foot; i++)
        {
            if (!IsLoose(cuts[i]) || !captions.Contains(cuts[i].Span.Of(text))) continue;
            cuts[i] = cuts[i] with { Role = BlockRole.Caption };
        }
    }

    private static bool IsFoot(string text, List<Cut> cuts, int foot, int longest)
    {
        for (var i = foot; i < cuts.Count; i++)
        {
            var line = text.AsSpan(cuts[i].Span.Start, cuts[i].Span.Length);
            var loose = IsLoose(cuts[i])
                && Stretch.Syllables(line) <= longest
                && !Stretch.IsQuotationMark(line[0])
                && !Bylines.Reads(line);
            if (!loose && cuts[i].Role != BlockRole.Caption) return false;
        }

        return true;
    }

    private static bool IsLoose(Cut cut) => cut.Role is BlockRole.Paragraph or BlockRole.Heading && cut.Picture is null;
}
