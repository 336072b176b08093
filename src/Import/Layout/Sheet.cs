using System.Text;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Layout;

/// <summary>Writes the blocks of marked-up files down as one text, so that they are read like any other.</summary>
internal sealed class Sheet
{
    private readonly StringBuilder text = new();

    public List<Chunk> Chunks { get; } = [];
    public string Text => text.ToString();

    /// <param name="words">Trimmed and composed here; nothing is written when none are left.</param>
    public void Add(string words, BlockRole? known = null, string? picture = null)
    {
        var whole = Nfc.Of(words);
        var span = Stretch.Trim(whole, 0, whole.Length);
        if (span.Length == 0) return;
        if (text.Length > 0) text.Append("\n\n");
        Chunks.Add(new(span.Shift(text.Length - span.Start), Apart: true, known, picture));
        text.Append(whole, span.Start, span.Length);
    }
}
