using StaticArchive.Model.News;

namespace StaticArchive.Import.Layout;

/// <summary>Marks what stands after the story: the author's name, and captions printed at the foot.</summary>
internal static class Ending
{
    private const int MostBylines = 2;
    private const int MostCaptions = 12;

    /// <param name="tail">Where a foot of captions begins, when the layout has one.</param>
    /// <param name="plain">Nobody marked headings: lines are told by their looks alone.</param>
    /// <param name="longest">Most syllables of a caption without credit.</param>
    public static void Mark(string text, List<Cut> cuts, int tail, bool plain, int longest, Outlets outlets)
    {
        var last = cuts.Count - 1;
        var foot = cuts.FindIndex(c => c.Span.Start >= tail);
        var signed = foot <= 0 && plain && Signature(text, cuts) >= 0;
        if (signed) foot = Signature(text, cuts) + 1;
        if (foot > 0 && foot < cuts.Count && IsFoot(text, cuts, foot, longest, signed))
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

    /// <summary>
    /// "Lạc Thành" above a few captions is who wrote the story, though it looks like a heading above them; of several
    /// such lines each opens a part of the story.
    /// </summary>
    /// <returns>Its index; -1 when no line is one.</returns>
    private static int Signature(string text, List<Cut> cuts)
    {
        bool Signs(Cut cut) => IsLoose(cut) && cut.Span.Of(text) is var line && Bylines.Reads(line)
            && (cut.Role is BlockRole.Heading || line[^1] == ')' || Bylines.Introduces(line));
        var at = cuts.FindLastIndex(Signs);
        return at > 0 && at == cuts.FindIndex(Signs) && cuts.Count - at - 1 <= Math.Min(MostCaptions, at) ? at : -1;
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

    // What begins with a quotation mark is rather said than shown, unless the author's name stands above it.
    private static bool IsFoot(string text, List<Cut> cuts, int foot, int longest, bool signed)
    {
        for (var i = foot; i < cuts.Count; i++)
        {
            var line = text.AsSpan(cuts[i].Span.Start, cuts[i].Span.Length);
            var loose = IsLoose(cuts[i])
                && Stretch.Syllables(line) <= longest
                && (signed || !Stretch.IsQuotationMark(line[0]))
                && !Bylines.Reads(line);
            if (!loose && cuts[i].Role != BlockRole.Caption) return false;
        }

        return true;
    }

    private static bool IsLoose(Cut cut) => cut.Role is BlockRole.Paragraph or BlockRole.Heading && cut.Picture is null;
}
