using System.Text.Json;
using StaticArchive.Model.News;

namespace StaticArchive.Pages.JsonLines;

/// <summary>
/// Says where items stand: <c>start</c>, <c>end</c> and the words, and the part when it is not the text.
/// </summary>
internal sealed class JsonPlace(Printed printed)
{
    private readonly PrintedPart text = new(Part.Text, printed.Text);
    private readonly PrintedPart title = new(Part.Title, printed.Title ?? "");
    private readonly PrintedPart lead = new(Part.Lead, printed.Lead ?? "");

    /// <summary>Sorts items as they are printed: title, lead, text.</summary>
    public (int Part, int Start) Order(Place at)
    {
        var origin = printed.Origins[at.Block];
        return (origin.Part switch { Part.Title => 0, Part.Lead => 1, _ => 2 }, origin.Start + at.Span.Start);
    }

    public void Write(Utf8JsonWriter json, Place at, string words) => Write(json, at, at, words);

    /// <param name="last">Where the item ends, when it runs over several blocks.</param>
    public void Write(Utf8JsonWriter json, Place first, Place last, string words)
    {
        var origin = printed.Origins[first.Block];
        var part = origin.Part switch { Part.Title => title, Part.Lead => lead, _ => text };
        var start = origin.Start + first.Span.Start;
        var end = printed.Origins[last.Block].Start + last.Span.End;
        json.WriteNumber("start", part.CodePoint(start));
        json.WriteNumber("end", part.CodePoint(end));
        json.WriteString(words, part.Slice(start, end));
        if (part.Part != Part.Text) json.WriteString("part", part.Part == Part.Title ? "title" : "lead");
    }
}
