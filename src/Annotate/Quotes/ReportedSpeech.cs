using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>A clause that someone is reported to say.</summary>
internal sealed record Report(TextSpan Clause, ValueList<Speaker> Speakers, string Cue, string Rule);

/// <summary>Reads reported speech in one sentence: the clause before or after the speaker and the verb.</summary>
internal sealed class ReportedSpeech(RunningText story, SpeakerFinder speakers)
{
    // A subject of more words than this holds another sentence.
    private const int LongestSubject = 30;
    private readonly string text = story.Text;

    /// <returns>Null when the sentence reports nobody that it names.</returns>
    public Report? Read(TextSpan sentence)
    {
        var first = Words.Next(text, sentence.Start, sentence.End);
        if (first.Length == 0) return null;
        return Is(first, "theo") ? Source(first, sentence) : Said(new(first.Start, sentence.End));
    }

    // Theo ông A, CLAUSE
    private Report? Source(TextSpan first, TextSpan sentence)
    {
        var comma = text.IndexOf(',', first.End, sentence.End - first.End);
        if (comma < 0 || Speakers(new(first.End, comma)) is not { } found) return null;
        return new(Trim(new(comma + 1, sentence.End)), found, first.Of(text), "statement-theo");
    }

    // Ông A cho biết (rằng), CLAUSE; CLAUSE, ông A cho biết
    private Report? Said(TextSpan sentence)
    {
        foreach (var (verb, _) in SayingVerbs.Reporting.In(text, sentence))
        {
            if (story.InName(verb) || Object(sentence.Start, verb.Start)) continue;
            if (Denied(sentence.Start, verb.Start)
                || Words.Count(text, new(sentence.Start, verb.Start), LongestSubject) == LongestSubject)
            {
                return null;
            }

            if (Words.Count(text, new(verb.End, sentence.End), 2) < 2) return Behind(sentence, verb);
            if (Speakers(new(sentence.Start, verb.Start)) is not { } found) return null;
            var cue = Last(verb, sentence.End);
            return new(Clause(cue.End, sentence.End), found, cue.Of(text), "statement-verb");
        }

        return null;
    }

    // không xác nhận, từ chối bình luận
    private bool Denied(int start, int verb) => Follows(start, verb, "không", "chưa", "từ chối");

    // bác bỏ cáo buộc, đưa ra tuyên bố: no verb, but what another verb is about.
    private bool Object(int start, int verb) => Follows(start, verb, "bác bỏ", "phủ nhận", "đưa ra", "phản đối");

    private bool Follows(int start, int verb, params ReadOnlySpan<string> words)
    {
        var before = text.AsSpan(start, verb - start).TrimEnd();
        foreach (var word in words)
        {
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // Of verbs in a row the last governs the clause: "lên tiếng, cho biết …", "tuyên bố chung khẳng định …".
    private TextSpan Last(TextSpan verb, int end)
    {
        foreach (var (next, _) in SayingVerbs.Reporting.In(text, new(verb.End, end)))
        {
            if (text.AsSpan(verb.End, next.Start - verb.End).Trim(" ,") is not ("" or "và" or "chung")) break;
            verb = next;
        }

        return verb;
    }

    private Report? Behind(TextSpan sentence, TextSpan verb)
    {
        var comma = text.LastIndexOf(',', verb.Start, verb.Start - sentence.Start);
        if (comma <= sentence.Start || Speakers(new(comma + 1, verb.Start)) is not { } found) return null;
        return new(Trim(new(sentence.Start, comma)), found, verb.Of(text), "statement-behind");
    }

    private ValueList<Speaker>? Speakers(TextSpan stretch) =>
        speakers.In(stretch) is { Count: > 0 } found ? found : null;

    private TextSpan Clause(int start, int end)
    {
        var word = Words.Next(text, start, end);
        if (word.Length > 0 && (Is(word, "rằng") || Is(word, "là"))) start = word.End;
        return Trim(new(start, end));
    }

    private TextSpan Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ':')) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }

    private bool Is(TextSpan span, string word) =>
        text.AsSpan(span.Start, span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
