using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Layout;

/// <summary>Parts plain text into chunks: a line each, or several lines where one paragraph was broken to fit a page.</summary>
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
        if (group.Count > 1 && IsBroken(text, group)) chunks.Add(new(new(group[0].Start, group[^1].End), Apart: true));
        else chunks.AddRange(group.Select((line, i) => new Chunk(line, Apart: i == 0)));
        group.Clear();
    }

    /// <summary>Every line but the last is as full as the next word allows, and some go on in lower case.</summary>
    private static bool IsBroken(string text, List<TextSpan> group)
    {
        var width = 0;
        foreach (var line in group) width = Math.Max(width, line.Length);
        if (width > WidestPage) return false;
        var lower = 0;
        for (var i = 0; i + 1 < group.Count; i++)
        {
            var next = group[i + 1].Of(text);
            var word = next.IndexOf(' ') is >= 0 and var blank ? blank : next.Length;
            if (group[i].Length + 1 + word <= width) return false;
            if (char.IsLower(next[0])) lower++;
        }

        return lower * 3 > group.Count - 1;
    }
}
