using StaticArchive.Model.Flow;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Finds phrases of a fixed list in running text, word by word, the longest first, in either case.</summary>
/// <typeparam name="T">What the list knows of each phrase.</typeparam>
internal sealed class Wording<T>
{
    private readonly WordTable<(string Phrase, T Value)[]> byFirst;

    public Wording(IEnumerable<(string Phrase, T Value)> phrases)
    {
        byFirst = new(phrases.GroupBy(p => p.Phrase.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
            .Select(g => KeyValuePair.Create(g.Key,
                g.OrderByDescending(p => p.Phrase.Length).ThenBy(p => p.Phrase, StringComparer.Ordinal).ToArray())));
    }

    /// <summary>The phrase that begins at a word, and what is known of it.</summary>
    public (TextSpan Span, T Value)? At(string text, TextSpan word, int limit)
    {
        if (!byFirst.TryGet(text.AsSpan(word.Start, word.Length), out var phrases)) return null;
        foreach (var (phrase, value) in phrases)
        {
            var end = word.Start + phrase.Length;
            if (end > limit || (end < text.Length && char.IsLetter(text[end]))) continue;
            if (string.Compare(text, word.Start, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return (new(word.Start, end), value);
            }
        }

        return null;
    }

    /// <summary>All phrases of a stretch, in text order, without overlaps.</summary>
    public IEnumerable<(TextSpan Span, T Value)> In(string text, TextSpan span)
    {
        for (var word = Words.Next(text, span.Start, span.End); word.Length > 0;
            word = Words.Next(text, word.End, span.End))
        {
            if (At(text, word, span.End) is not { } found) continue;
            yield return found;
            word = found.Span;
        }
    }
}

/// <summary>Runs of letters and digits.</summary>
internal static class Words
{
    /// <summary>The first word at or after an offset; empty when there is none before the limit.</summary>
    public static TextSpan Next(string text, int from, int limit)
    {
        while (from < limit && !char.IsLetterOrDigit(text[from])) from++;
        var end = from;
        while (end < limit && char.IsLetterOrDigit(text[end])) end++;
        return new(from, end);
    }

    /// <summary>The number of words, up to <paramref name="most"/>.</summary>
    public static int Count(string text, TextSpan span, int most)
    {
        var count = 0;
        for (var word = Next(text, span.Start, span.End); word.Length > 0 && count < most;
            word = Next(text, word.End, span.End))
        {
            count++;
        }

        return count;
    }
}
