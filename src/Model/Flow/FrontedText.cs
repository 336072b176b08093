namespace StaticArchive.Model.Flow;

/// <summary>
/// A text in two parts: front matter between two lines of <c>---</c> at its start, and the body after them.
/// </summary>
/// <param name="Front">Begins on line 2; empty when the text does not begin with a line of <c>---</c>.</param>
/// <param name="BodyLine">The line on which the body begins.</param>
public sealed record FrontedText(string Front, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Null when the second line of <c>---</c> is missing.</summary>
    public static FrontedText? Of(string text)
    {
        text = text.TrimStart('\uFEFF');
        var first = EndOfLine(text, 0);
        if (!IsFence(text, 0, first)) return new("", text, 1);
        var line = 2;
        for (var start = first + 1; start < text.Length; line++)
        {
            var end = EndOfLine(text, start);
            var next = Math.Min(end + 1, text.Length);
            if (IsFence(text, start, end)) return new(text[(first + 1)..start], text[next..], line + 1);
            start = next;
        }

        return null;
    }

    private static int EndOfLine(string text, int start) =>
        text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    // Blanks after it, and the \r of Windows, cannot be seen.
    private static bool IsFence(string text, int start, int end) => text.AsSpan(start, end - start).TrimEnd() is Fence;
}
