using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>The offices that an article gives to people by name, to know who "Tổng thống Mỹ" is later or earlier in it.</summary>
internal sealed class RoleBook
{
    // An office is introduced in at most so many characters before its holder's name.
    private const int Reach = 110;
    private readonly List<(string Role, Speaker Holder)> entries = [];

    public RoleBook(RunningText story, ValueList<RoleMention> roles, IReadOnlyList<Block> blocks)
    {
        foreach (var role in roles) entries.Add((role.At.Span.Of(blocks[role.At.Block].Text), new(role.Name, role.EntityId)));
        var last = 0;
        foreach (var name in story.Names)
        {
            if (name.Mention.Type != EntityType.Person) continue;
            Before(story.Text, Math.Max(last, name.Start - Reach), name);
            After(story.Text, name);
            last = name.End;
        }
    }

    /// <summary>The holder of the office whose words begin a stretch; null when the article names none or more than one.</summary>
    /// <param name="title">How long the bare title is: "Tổng thống" of "Tổng thống Mỹ".</param>
    public Speaker? Holder(string text, TextSpan words, int title)
    {
        Speaker? best = null;
        var longest = 0;
        foreach (var (role, holder) in entries)
        {
            var common = Common(text, words, role);
            if (common < title || common < longest || !Agrees(text, words, role, common)) continue;

            // Equally good and another person: the first one told stays unless the words say more.
            if (common == longest && best is not null) continue;
            (best, longest) = (holder, common);
        }

        return best;
    }

    // How many characters agree, to the end of a word in both.
    private static int Common(string text, TextSpan words, string role)
    {
        var most = Math.Min(words.Length, role.Length);
        var same = 0;
        while (same < most && char.ToLowerInvariant(text[words.Start + same]) == char.ToLowerInvariant(role[same])) same++;
        while (same > 0 && !(Border(text, words.Start + same, words.End) && Border(role, same, role.Length))) same--;
        return same;
    }

    private static bool Border(string text, int at, int end) => at >= end || !char.IsLetterOrDigit(text[at]);

    // "Bộ trưởng Quốc phòng Nga" is not the Bộ trưởng Quốc phòng told before, if he is Mỹ's or nobody's.
    private static bool Agrees(string text, TextSpan words, string role, int common)
    {
        var next = Words.Next(text, words.Start + common, words.End);
        var saysMore = next.Length > 0 && char.IsUpper(text[next.Start]) && next.Start - words.Start - common <= 1;
        return !saysMore;
    }

    private void Before(string text, int from, Name name)
    {
        var start = -1;
        foreach (var (span, _) in SpeakerNouns.Titles.In(text, new(from, name.Start)))
        {
            if (start < 0 || Breaks(text, start, span.Start)) start = span.Start;
        }

        if (start < 0 || Breaks(text, start, name.Start)) return;
        var role = text[start..name.Start].Trim();
        foreach (var honorific in Honorifics)
        {
            if (role.EndsWith(honorific, StringComparison.OrdinalIgnoreCase)) role = role[..^honorific.Length].Trim();
        }

        entries.Add((role, name.Speaker));
    }

    private static readonly string[] Honorifics = [" ông", " bà", ","];

    // ông A, Cục trưởng B, ... ; Ông A - giám đốc B -
    private void After(string text, Name name)
    {
        if (name.End + 2 >= text.Length || text[name.End] is not (',' or ' ')) return;
        var word = Words.Next(text, name.End, Math.Min(text.Length, name.End + Reach));
        if (word.Start - name.End > 3 || text.AsSpan(name.End, word.Start - name.End).IndexOfAny(',', '-', '–') < 0) return;
        if (SpeakerNouns.Titles.At(text, word, text.Length) is null) return;
        var end = word.End;
        while (end < text.Length && text[end] is not (',' or '.' or '\n' or '"' or ':' or '(') && !(text[end] is '-' or '–' && text[end - 1] == ' ')) end++;
        if (end - word.Start < Reach) entries.Add((text[word.Start..end].Trim(), name.Speaker));
    }

    private static bool Breaks(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(Stops) >= 0;

    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create(".:;\n\"“”!?()");
}
