using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Layout;

/// <summary>
/// Parts plain text into chunks: a line each, or several lines where one paragraph was broken to fit a page.
/// </summary>
internal static class Lines
{
    // Mail and old files break at 72 or 80; no newspaper's paragraphs are all shorter than this.
    private const int WidestPage = 120;

    public static List<Chunk> Chunks(string text)
    {
        var chunks = new List<Chunk>();
        var group = new List<TextSpan>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = Stretch.Trim(text, start, end);
            if (line.Length > 0) group.Add(line);
            else Close(text, group, chunks);
            start = end + 1;
        }

        Close(text, group, chunks);
        return chunks;
    }

    private static void Close(string text, List<TextSpan> group, List<Chunk> chunks)
    {
        var width = Width(text, group);
        for (var i = 0; i < group.Count;)
        {
            var last = i;
            while (last + 1 < group.Count && GoesOn(text, group, last, width)) last++;
            chunks.Add(new(new(group[i].Start, group[last].End), Apart: i == 0));
            i = last + 1;
        }

        group.Clear();
    }

    /// <summary>The width to which the lines were broken; 0 when each line is a paragraph.</summary>
    /// <remarks>Most lines are as full as the next word allows, and some of those go on in lower case.</remarks>
    private static int Width(string text, List<TextSpan> group)
    {
        var width = 0;
        foreach (var line in group) width = Math.Max(width, Indent(text, line) + line.Length);
        if (group.Count < 2 || width > WidestPage) return 0;
        var (full, lower) = (0, 0);
        for (var i = 0; i + 1 < group.Count; i++)
        {
            if (!IsFull(text, group, i, width)) continue;
            full++;
            if (char.IsLower(text[group[i + 1].Start])) lower++;
        }

        return full * 2 >= group.Count - 1 && lower * 3 > full ? width : 0;
    }

    private static bool GoesOn(string text, List<TextSpan> group, int i, int width) =>
        width > 0 && IsFull(text, group, i, width) && Indent(text, group[i + 1]) <= Indent(text, group[i]);

    private static bool IsFull(string text, List<TextSpan> group, int i, int width)
    {
        var next = text.AsSpan(group[i + 1].Start, group[i + 1].Length);
        var blank = next.IndexOf(' ');
        return Indent(text, group[i]) + group[i].Length + 1 + (blank < 0 ? next.Length : blank) > width;
    }

    private static int Indent(string text, TextSpan line) =>
        line.Start - (line.Start == 0 ? 0 : text.LastIndexOf('\n', line.Start - 1) + 1);
}
