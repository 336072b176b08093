using System.Text;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>Lays marks over the pieces of a block and writes well-formed HTML.</summary>
/// <remarks>
/// A mark is always outermost and, within one block, in one piece: what it cuts (emphasis, a link) is ended before
/// it and begun again inside. Links are left out inside marks, because a mark may be a link itself.
/// </remarks>
internal sealed class MarkedText
{
    private readonly StringBuilder html;
    private readonly ValueList<Mark> marks;
    private readonly List<Piece> wanted = [];
    private readonly List<Piece> written = [];
    private int next;
    private int position;

    private MarkedText(StringBuilder html, ValueList<Mark> marks) => (this.html, this.marks) = (html, marks);

    public static void Append(StringBuilder html, List<Piece> pieces, ValueList<Mark> marks)
    {
        var text = new MarkedText(html, marks);
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case PieceKind.Words:
                    text.Words(piece.Text);
                    break;
                case PieceKind.Close:
                    text.wanted.RemoveAt(text.wanted.Count - 1);
                    break;
                case PieceKind.Seam:
                    if (piece.Text != "<br>") text.Settle([]);
                    html.Append(piece.Text);
                    break;
                default:
                    text.wanted.Add(piece);
                    break;
            }
        }

        text.Empty();
        text.Settle([]);
        if (text.next < marks.Count)
        {
            throw new InvalidOperationException(
                $"A mark at {marks[text.next].Span} does not fit a text of {text.position} characters.");
        }
    }

    private void Words(ReadOnlySpan<char> words)
    {
        while (words.Length > 0)
        {
            Empty();
            var mark = next < marks.Count ? marks[next] : null;
            if (mark is not null && mark.Span.Start <= position)
            {
                var inside = Math.Min(words.Length, mark.Span.End - position);
                Write(words[..inside], mark);
                words = words[inside..];
                if (position < mark.Span.End) continue;
                // Ended here, lest a neighbour with the same look grows together with it.
                next++;
                Settle([]);
            }
            else
            {
                var before = Math.Min(words.Length, (mark?.Span.Start ?? int.MaxValue) - position);
                Write(words[..before], null);
                words = words[before..];
            }
        }
    }

    /// <summary>Writes the marks that stand between two characters.</summary>
    private void Empty()
    {
        while (next < marks.Count && marks[next].Span is { Length: <= 0 } span && span.Start <= position)
        {
            Settle([]);
            html.Append(marks[next].Open).Append(marks[next].Close);
            next++;
        }
    }

    private void Write(ReadOnlySpan<char> words, Mark? mark)
    {
        if (mark is null) Settle(wanted);
        else Settle([new(PieceKind.Open, mark.Open, mark.Close), .. wanted.Where(w => w.Kind != PieceKind.OpenLink)]);
        html.AppendEscaped(words);
        position += words.Length;
    }

    /// <summary>Ends and begins what is needed so that exactly <paramref name="forms"/> are open.</summary>
    private void Settle(List<Piece> forms)
    {
        var same = 0;
        while (same < written.Count && same < forms.Count && written[same] == forms[same]) same++;
        for (var i = written.Count - 1; i >= same; i--) html.Append(written[i].Closing);
        written.RemoveRange(same, written.Count - same);
        foreach (var form in forms.Skip(same))
        {
            html.Append(form.Text);
            written.Add(form);
        }
    }
}
