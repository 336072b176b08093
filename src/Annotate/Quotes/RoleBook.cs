using System.Buffers;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>
/// The offices that an article gives to people by name, to know who "Tổng thống Mỹ" is later or earlier in it.
/// </summary>
internal sealed class RoleBook(RunningText story, AnnotatedArticle article, People people)
{
    // An office is introduced in at most so many characters before its holder's name.
    private const int Reach = 110;
    private List<(string Role, Speaker Holder)>? known;

    // Most articles never ask.
    private List<(string Role, Speaker Holder)> Entries => known ??= Read();

    private List<(string Role, Speaker Holder)> Read()
    {
        var entries = new List<(string Role, Speaker Holder)>();
        foreach (var role in article.Roles)
        {
            // Who is told of inside a quote is told of by another.
            var line = story.LineOf(role.At.Block);
            if (line >= 0 && people.Quoted(role.At.Span.Shift(line))) continue;
            entries.Add((role.At.Span.Of(article.Article.Blocks[role.At.Block].Text), new(role.Name, role.EntityId)));
        }

        var last = 0;
        foreach (var name in story.Names)
        {
            if (name.Mention.Type != EntityType.Person || people.Quoted(name)) continue;
            Before(story.Text, Math.Max(last, name.Start - Reach), name, entries);
            After(story.Text, name, entries);
            last = name.End;
        }

        // "tổng thống thứ 38" is an office of the past.
        return [.. entries.Where(e => !e.Role.Contains(" thứ ", StringComparison.OrdinalIgnoreCase)).Distinct()];
    }

    /// <summary>
    /// The holder of the office whose words begin a stretch; null when the article names none or more than one.
    /// </summary>
    /// <param name="title">How long the bare title is: "Tổng thống" of "Tổng thống Mỹ".</param>
    public Speaker? Holder(string text, TextSpan words, int title)
    {
        Speaker? best = null;
        var (longest, shortest) = (0, int.MaxValue);
        foreach (var (role, holder) in Entries)
        {
            var common = Common(text, words, role);
            if (common < title || common < longest || !Agrees(text, words, role, common)) continue;

            // Of two that agree as well, the shorter: the other goes on with words of its own.
            if (common == longest && best is not null && role.Length >= shortest) continue;
            (best, longest, shortest) = (holder, common, role.Length);
        }

        var of = Rest(text, words, title);
        var after = Words.Next(text, of.Length > 0 ? of.End : words.Start + title, words.End);
        var goesOn = after.Length > 0 && !char.IsDigit(text[after.Start]) && Adverbs.At(text, after, words.End) is null;
        return best ?? (goesOn ? null : Only(text, new(words.Start, words.Start + title), of));
    }

    /// <summary>
    /// Who leads a country or body, if the article tells of one such person: "lãnh đạo Iran" is its Tổng thống.
    /// </summary>
    public Speaker? Leader(string text, TextSpan words, int noun)
    {
        var of = Rest(text, words, noun);
        if (of.Length == 0) return null;
        var place = text.AsSpan(of.Start, of.Length);
        Speaker? found = null;
        foreach (var (role, holder) in Entries)
        {
            if (!Heads.Any(head => role.StartsWith(head, StringComparison.OrdinalIgnoreCase))) continue;
            if (!role.AsSpan().EndsWith(place, StringComparison.OrdinalIgnoreCase)) continue;
            if (found is not null && found.Name != holder.Name) return null;
            found = holder;
        }

        return found;
    }

    private static readonly string[] Heads = [.. Lists.Lines("leaders.txt")];

    // The one person with the office whose country is not told, here or there.
    private Speaker? Only(string text, TextSpan title, TextSpan of)
    {
        Speaker? found = null;
        foreach (var (role, holder) in Entries)
        {
            if (!role.AsSpan().StartsWith(text.AsSpan(title.Start, title.Length), StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!Border(role, title.Length, role.Length) || (of.Length > 0 && role.Length > title.Length)) continue;
            if (found is not null && found.Name != holder.Name) return null;
            found = holder;
        }

        return found;
    }

    // The capitals after a noun: "Iran" of "lãnh đạo Iran hôm qua".
    private static TextSpan Rest(string text, TextSpan words, int noun)
    {
        var (start, end) = (0, 0);
        for (var word = Words.Next(text, words.Start + noun, words.End);
            word.Length > 0;
            word = Words.Next(text, word.End, words.End))
        {
            if (!char.IsUpper(text[word.Start])) break;
            if (end == 0) start = word.Start;
            else if (word.Start - end > 1) break;
            end = word.End;
        }

        return new(start, end);
    }

    private static readonly Wording<bool> Adverbs = new(Lists.Lines("adverbs.txt").Select(a => (a, true)));

    // How many characters agree, to the end of a word in both.
    private static int Common(string text, TextSpan words, string role)
    {
        var most = Math.Min(words.Length, role.Length);
        var same = 0;
        while (same < most
            && char.ToLowerInvariant(text[words.Start + same]) == char.ToLowerInvariant(role[same]))
        {
            same++;
        }
        while (same > 0 && !(Border(text, words.Start + same, words.End) && Border(role, same, role.Length))) same--;
        return same;
    }

    private static bool Border(string text, int at, int end) => at >= end || !char.IsLetterOrDigit(text[at]);

    // "Bộ trưởng Quốc phòng Nga" is not the Bộ trưởng Quốc phòng told before, if he is Mỹ's or nobody's.
    private static bool Agrees(string text, TextSpan words, string role, int common)
    {
        var next = Words.Next(text, words.Start + common, words.End);
        if (next.Length == 0 || next.Start - words.Start - common > 1) return true;
        return !char.IsUpper(text[next.Start])
            && (common == role.Length || Adverbs.At(text, next, words.End) is not null);
    }

    private void Before(string text, int from, Name name, List<(string, Speaker)> entries)
    {
        var start = -1;
        foreach (var (span, _) in SpeakerNouns.Titles.In(text, new(from, name.Start)))
        {
            if (start < 0 || Breaks(text, start, span.Start)) start = span.Start;
        }

        if (start < 0 || Breaks(text, start, name.Start) || people.Subjects.Governed(name)) return;
        if (SayingVerbs.In(text, new(start, name.Start)).Any(v => !story.InName(v.Span))) return;
        var role = text[start..name.Start].Trim();
        foreach (var honorific in Honorifics)
        {
            if (role.EndsWith(honorific, StringComparison.OrdinalIgnoreCase)) role = role[..^honorific.Length].Trim();
        }

        entries.Add((role, name.Speaker));
    }

    private static readonly string[] Honorifics = [" ông", " bà", ","];

    // ông A, Cục trưởng B, ... ; Ông A - giám đốc B -
    private static void After(string text, Name name, List<(string, Speaker)> entries)
    {
        if (name.End + 2 >= text.Length || text[name.End] is not (',' or ' ')) return;
        var word = Words.Next(text, name.End, Math.Min(text.Length, name.End + Reach));
        if (word.Start - name.End > 3) return;
        if (text.AsSpan(name.End, word.Start - name.End).IndexOfAny(',', '-', '–') < 0) return;
        if (SpeakerNouns.Titles.At(text, word, text.Length) is null) return;
        var end = word.End;
        while (end < text.Length && !Ends(text, end)) end++;
        if (end - word.Start < Reach) entries.Add((text[word.Start..end].Trim(), name.Speaker));
    }

    private static bool Ends(string text, int at) =>
        text[at] is ',' or '.' or '\n' or '"' or ':' or '('
        || (text[at] is '-' or '–' && text[at - 1] == ' ');

    private static bool Breaks(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(Stops) >= 0;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".:;\n\"“”!?()");
}
