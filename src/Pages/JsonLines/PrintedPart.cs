using StaticArchive.Model.News;

namespace StaticArchive.Pages.JsonLines;

/// <summary>
/// One printed text with its offsets in Unicode code points: UTF-16 inside, code points in every exported file.
/// </summary>
internal sealed class PrintedPart
{
    private readonly string text;

    // Where the second half of each surrogate pair stands: the pairs before an offset are what it is too large by.
    private readonly int[] pairs;

    public PrintedPart(Part part, string text)
    {
        Part = part;
        this.text = text;
        pairs = text.AsSpan().ContainsAnyInRange('\uDC00', '\uDFFF')
            ? [.. Enumerable.Range(0, text.Length).Where(i => char.IsLowSurrogate(text[i]))]
            : [];
    }

    public Part Part { get; }

    public int CodePoint(int offset)
    {
        if (pairs.Length == 0) return offset;
        var before = Array.BinarySearch(pairs, offset);
        return offset - (before < 0 ? ~before : before);
    }

    public string Slice(int start, int end) => text[start..end];
}
