using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Entities;

/// <summary>A sentence taken from a paragraph, cut at the words that matter in it.</summary>
public static class MarkedSentence
{
    /// <summary>The sentence around <paramref name="words"/>; marks outside of it are left out.</summary>
    public static ValueList<PieceView> Of(string text, TextSpan words, IEnumerable<TextSpan> marks)
    {
        var sentence = Sentences.Around(text, words);
        var pieces = new List<PieceView>();
        var done = sentence.Start;
        if (!Sentences.Begins(text, sentence.Start)) pieces.Add(new("… ", false));
        foreach (var mark in marks.Where(sentence.Contains))
        {
            if (mark.Start < done) continue;
            pieces.Add(new(text[done..mark.Start], false));
            pieces.Add(new(mark.Of(text), true));
            done = mark.End;
        }

        pieces.Add(new(text[done..sentence.End], false));
        if (!EndsWhole(text, sentence.End)) pieces.Add(new(" …", false));
        return pieces.Where(p => p.Text.Length > 0).ToValueList();
    }

    private static bool EndsWhole(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return end == text.Length || Sentences.Begins(text, end);
    }
}
