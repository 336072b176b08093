using StaticArchive.Model.Flow;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Finds the speaker of a quote: rules from the surest to the weakest, the first that answers wins.</summary>
/// <remarks>
/// (1) "Q", ông A nói. (2) ông A nói: "Q" (3) Theo ông A, "Q" (4) ông A gọi đó là "q"
/// (5) a quote alone in its paragraph: the speaker of the quote before it, or whom the sentence before speaks of.
/// The confidence of a rule is how often quote and speaker are both right on the development articles, rounded down:
/// of 140 quotes before their speaker 88%.
/// </remarks>
internal sealed class SpeakerSieve(RunningText story, IReadOnlyList<Marked> quotes, SpeakerFinder speakers)
{
    /// <summary>The rule for words in marks that are part of a sentence.</summary>
    public const string Embedded = "quote-verb";
    private readonly string text = story.Text;

    /// <summary>The same, where somebody spoke before.</summary>
    public SpeakerSieve After(Spoken spoken) => new(story, quotes, speakers.After(spoken));

    /// <returns>Null when nobody says it: a title, a nickname, a term.</returns>
    public Attribution? Attribute(int number, Attribution? previous)
    {
        var quote = quotes[number];
        var start = Sentences.Start(text, quote.Open, quotes, number - 1);
        var head = Trim(new(start, quote.Open));
        var limit = number + 1 < quotes.Count ? quotes[number + 1].Open : text.Length;
        var tail = Tail(quote, limit);
        if (Words.Count(text, head, 1) == 0) return After(tail) ?? Alone(number, head, tail, previous);
        return Colon(head) ?? Inside(quote, head, tail) ?? Source(head) ?? After(tail);
    }

    // A mark on a line of its own belongs to the line: ¶", ông A nói
    private TextSpan Tail(Marked quote, int limit)
    {
        var end = Sentences.End(text, quote.Close, limit);
        return new(quote.Close, end);
    }

    private Attribution? After(TextSpan tail)
    {
        var first = Words.Next(text, tail.Start, tail.End);
        if (first.Length == 0) return null;
        if (Is(first, "theo")) return Found(new(first.End, tail.End), first, "quote-theo");
        var from = tail.Start;
        foreach (var (verb, use) in SayingVerbs.In(text, tail))
        {
            if (use == VerbUse.Governs || story.InName(verb)) continue;
            if (use == VerbUse.Quotes) return Quoted(new(verb.End, tail.End), verb);
            if (speakers.In(new(from, verb.Start)) is { } found) return new(found, verb.Of(text), "quote-tail", 0.85);

            // Without a subject it is not the verb of this quote: ", cho biết 22 người bị nạn".
            // But "báo cáo nêu" has one.
            var noun = SpeakerNouns.All.At(text, Words.Next(text, verb.Start, verb.End), tail.End);
            if (noun is null && Words.Count(text, new(from, verb.Start), 1) == 0) return null;
        }

        return null;
    }

    // AFP dẫn lời Tổng thống A phát biểu tại B
    private Attribution? Quoted(TextSpan rest, TextSpan verb)
    {
        var first = Words.Next(text, rest.Start, rest.End);
        if (first.Length > 0 && Is(first, "của")) rest = new(first.End, rest.End);
        var end = rest.End;
        foreach (var (next, use) in SayingVerbs.In(text, rest))
        {
            if (use != VerbUse.Says) continue;
            end = next.Start;
            break;
        }

        return speakers.In(new(rest.Start, end)) is { } found ? new(found, verb.Of(text), "quote-repeated", 0.9) : null;
    }

    private Attribution? Colon(TextSpan head)
    {
        if (head.Length == 0 || text[head.End - 1] != ':' || NamingNouns.Ends(text, head)) return null;
        return Verb(head, "quote-colon", 0.8) ?? Source(head)
            ?? (speakers.In(head) is { } found
                ? new(found, null, "quote-colon", 0.75)
                : new([], null, "quote-colon", 0.6));
    }

    // The last verb that has a subject before it.
    private Attribution? Verb(TextSpan head, string rule, double confidence, VerbUse? use = null)
    {
        var verbs = SayingVerbs.In(text, head)
            .Where(v => !InQuote(v.Span) && !story.InName(v.Span) && (use is null || v.Use == use)).ToList();
        for (var i = verbs.Count - 1; i >= 0; i--)
        {
            var verb = verbs[i].Span;
            if (verbs[i].Use == VerbUse.Quotes && Quoted(new(verb.End, head.End), verb) is { } repeated)
            {
                return repeated;
            }

            // "Báo A dẫn lời chuyên gia B nhận định": whom the medium repeats.
            var repeats = verbs.FindLastIndex(i, v => v.Use == VerbUse.Quotes);
            if (repeats >= 0 && repeats < i && speakers.In(new(verbs[repeats].Span.End, verb.Start)) is { } source)
            {
                return new(source, verb.Of(text), rule, confidence);
            }

            if (speakers.In(new(head.Start, verb.Start)) is { } found)
            {
                return new(found, verb.Of(text), rule, confidence);
            }
        }

        return null;
    }

    // A part of a sentence in marks: someone must say it, and it must not be a name.
    private Attribution? Inside(Marked quote, TextSpan head, TextSpan tail)
    {
        if (NamingNouns.Ends(text, head)) return null;
        var adjacent = SayingVerbs.In(text, head).Any(v => v.Span.End == head.End)
            || Ends(head, " rằng") || Ends(head, " là");
        var few = Words.Count(text, new(quote.Start, quote.End), 12) < 12;
        if (char.IsUpper(text[quote.Start]) && !adjacent && few) return null;
        var sourced = Is(Words.Next(text, head.Start, head.End), "theo");
        return Verb(head, Embedded, adjacent ? 0.85 : 0.7, sourced ? VerbUse.Says : null);
    }

    // Theo ông A, "Q"
    private Attribution? Source(TextSpan head)
    {
        var first = Words.Next(text, head.Start, head.End);
        if (first.Length == 0 || !Is(first, "theo")) return null;
        var comma = text.IndexOf(',', first.End, head.End - first.End);
        return Found(new(first.End, comma > 0 ? comma : head.End), first, "quote-theo");
    }

    private Attribution? Found(TextSpan stretch, TextSpan cue, string rule) =>
        speakers.In(stretch) is { } found ? new(found, cue.Of(text), rule, 0.85) : null;

    private Attribution? Alone(int number, TextSpan head, TextSpan tail, Attribution? previous)
    {
        var quote = quotes[number];
        var words = Words.Count(text, new(quote.Start, quote.End), 7);
        if (Words.Count(text, tail, 1) > 0)
        {
            var aside = text[tail.Start..tail.End].TrimStart() is [',' or '-' or '–', ..];
            return words >= 7 && aside ? new([], null, "quote-alone", 0.5) : null;
        }

        if (words < 5) return null;
        var before = number > 0 ? quotes[number - 1].Close : 0;
        if (previous is { Speakers.Count: > 0 } && Gap(before, head.Start) <= 1)
        {
            return previous with { Cue = null, Rule = "quote-chain", Confidence = 0.75 };
        }

        var start = Sentences.Start(text, Back(head.Start), quotes, number - 1);
        var sentence = new TextSpan(start, Back(head.Start));
        if (Verb(sentence, "quote-before", 0.7) is { } told) return told with { Cue = null };
        return speakers.In(sentence) is { Count: > 0 } found
            ? new(found, null, "quote-before", 0.5)
            : new([], null, "quote-alone", 0.5);
    }

    // How many sentences stand between two quotes.
    private int Gap(int from, int to)
    {
        var count = 0;
        for (var at = from; at < to; count++)
        {
            at = Sentences.End(text, at, to) + 1;
            while (at < to && !char.IsLetterOrDigit(text[at])) at++;
        }

        return count;
    }

    private int Back(int offset)
    {
        while (offset > 0 && (char.IsWhiteSpace(text[offset - 1]) || text[offset - 1] == '.')) offset--;
        return offset;
    }

    private bool InQuote(TextSpan span) => QuotationMarks.Holds(quotes, span.Start, span.End);

    private bool Ends(TextSpan head, string word) =>
        text.AsSpan(head.Start, head.Length).EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private bool Is(TextSpan span, string word) =>
        text.AsSpan(span.Start, span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }
}
