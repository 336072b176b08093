using System.Buffers;

namespace StaticArchive.Annotate.Quotes;

/// <summary>
/// A stretch in quotation marks: the words inside, and the offset of the opening mark and after the closing one.
/// </summary>
internal readonly record struct Marked(int Open, int Start, int End, int Close);

/// <summary>Pairs quotation marks by what stands around them, not by their shape: newspapers mix “ and ".</summary>
internal static class QuotationMarks
{
    // An utterance that is closed only so many lines further on is left open at its own line.
    private const int Lines = 14;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»'‘’");

    /// <summary>A stretch lies inside one of the quotes, its marks included.</summary>
    public static bool Holds(IReadOnlyList<Marked> quotes, int start, int end)
    {
        var (low, high) = (0, quotes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotes[middle].Close <= start) low = middle + 1;
            else high = middle;
        }

        return low < quotes.Count && quotes[low].Open <= start && end <= quotes[low].Close;
    }

    /// <summary>
    /// The quotes of a story. A title is read by itself: what it leaves open, the text does not close.
    /// </summary>
    public static List<Marked> Of(RunningText story)
    {
        var body = story.BodyStart;
        return
        [
            .. Find(story.Text[..body]),
            .. Find(story.Text[body..])
                .Select(m => new Marked(m.Open + body, m.Start + body, m.End + body, m.Close + body)),
        ];
    }

    private static List<Marked> Find(string text)
    {
        var found = new List<Marked>();
        for (var at = 0; NextOpening(text, at) is >= 0 and var open;)
        {
            var (end, close) = Closing(text, open);
            found.Add(Trimmed(text, new(open, open + 1, end, close)));
            at = Math.Max(close, open + 1);
        }

        return found;
    }

    private static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    private static bool IsSingle(char c) => c is '\'' or '‘' or '’';

    private static int NextOpening(string text, int at)
    {
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(Marks);
            if (next < 0) return -1;
            at += next;
            if (IsDouble(text[at]) || (text[at] != '’' && Opens(text, at))) return at;
            at++;
        }

        return -1;
    }

    private static (int End, int Close) Closing(string text, int open)
    {
        var single = IsSingle(text[open]);
        var lines = 0;
        var line = -1;
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                if (line < 0) line = i;
                if (single || ++lines > Lines) break;
            }
            else if (single ? IsSingle(text[i]) && Closes(text, i) : IsDouble(text[i]))
            {
                // A new opening mark on a later line: the words before it were never closed.
                if (!Closes(text, i) && line >= 0) break;
                return (i, i + 1);
            }
            else if (!single && IsSingle(text[i]) && line >= 0 && Opens(text, i) && text[i - 1] == '\n')
            {
                break;
            }
        }

        var end = line < 0 ? text.Length : line;
        return (end, end);
    }

    // A space before, a letter after: "Tôi. In ` ".` the mark closes though a space stands before it.
    private static bool Opens(string text, int i)
    {
        if (i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or ':' or '"')) return false;
        var next = i + 1;
        while (next < text.Length && text[next] == ' ') next++;
        return next < text.Length && (char.IsLetterOrDigit(text[next]) || text[next] is '(');
    }

    private static bool Closes(string text, int i)
    {
        if (text[i] is '”' or '»' or '’') return true;
        var after = i + 1 < text.Length ? text[i + 1] : '\n';
        if (!char.IsLetterOrDigit(after)) return i == 0 || text[i - 1] != '\n' || !Opens(text, i);
        return i > 0 && !char.IsWhiteSpace(text[i - 1]);
    }

    // Blanks and a comma or colon at the end are the sentence's, not the speaker's.
    private static Marked Trimmed(string text, Marked marked)
    {
        var (start, end) = (marked.Start, marked.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',')) end--;
        return marked with { Start = start, End = end };
    }
}
