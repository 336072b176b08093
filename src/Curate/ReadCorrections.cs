using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticArchive.Model.Flow;

namespace StaticArchive.Curate;

/// <summary>
/// Reads <c>input/corrections.yml</c>: a YAML list of decisions, each about one place in one article.
/// </summary>
/// <remarks>
/// <code>
/// - article: 000_3387ff3efc9b0bf3    # id of the article. Required, like quote and decision
///   quote: Washington                # the exact words
///   prefix: "Anh. "                  # words just before and after, where the quote occurs more than once
///   suffix: " cáo buộc"
///   kind: mention                    # mention (if left out), date, quote
///   decision: relink                 # mention: confirm reject add retype relink; date, quote: confirm reject add set
///   entity: place/washington         # add, relink: an id of the registry
///   type: place                      # retype, and add without entity
///   name: Washington                 # add without entity: canonical name, else the quote itself
///   value: 2024-05-16                # date: add, set
///   speaker: [person/ely-ratner]     # quote: add, set; ids or names, [] for nobody
///   cue: nói                         # quote: add, set
///   note: for people only
/// </code>
/// A decision that fits no place, or more than one, is reported as an orphan and changes nothing.
/// </remarks>
public static partial class ReadCorrections
{
    private static readonly YamlKeys Keys = new(
        [
            "article", "quote", "prefix", "suffix", "kind", "decision", "entity", "type", "name", "value", "speaker",
            "cue", "note",
        ],
        Lists: ["speaker"]);

    private static readonly ImmutableArray<string> Kinds =
        [.. Enum.GetNames<Subject>().Select(n => n.ToLowerInvariant())];
    private static readonly ImmutableArray<string> Words =
        [.. Enum.GetNames<Verdict>().Select(n => n.ToLowerInvariant())];

    public static (Corrections Corrections, ValueList<Problem> Problems) From(Document document)
    {
        var path = CuratedPath.Shown(document);
        var (items, faults) = CuratedItems.Read(path, document.Bytes(), Keys);
        var decisions = new List<Decision>();
        var problems = faults.ToList();
        foreach (var item in items)
        {
            if (Wrong(item) is { } wrong) problems.Add(Problem.Error(path, wrong.Line, wrong.Sentence));
            else decisions.Add(Decision(path, item));
        }

        return (
            new(decisions.OrderBy(d => d.Article, StringComparer.Ordinal).ToValueList()),
            problems.OrderBy(p => p.Line).ToValueList());
    }

    private static (int Line, string Sentence)? Wrong(YamlMap item)
    {
        foreach (var key in (string[])["article", "quote", "decision"])
        {
            if (item.Text(key) is null) return (item.Line, $"expected {key} in every decision");
        }

        var decision = item.Text("decision")!;
        if (!Words.Contains(decision)) return At("decision", Nearest.Expected("a decision", decision, Words));
        if (item.Text("kind") is { } kind && !Kinds.Contains(kind))
        {
            return At("kind", Nearest.Expected("a kind", kind, Kinds));
        }

        if (item.Text("type") is { } type && EntityWords.Type(type) is null)
        {
            return At("type", Nearest.Expected("a type", type, EntityWords.Types));
        }

        if (item.Text("value") is { } value && !Edtf().IsMatch(value))
        {
            return At("value", $"expected a date such as 2024-05-16, {Problem.Found(value)}");
        }

        return Missing(item) is { } missing ? At("decision", $"expected {missing} beside decision: {decision}") : null;

        (int, string) At(string key, string sentence) => (item.Find(key)!.Line, sentence);
    }

    /// <summary>What the decision cannot do without.</summary>
    private static string? Missing(YamlMap item) => (SubjectOf(item), VerdictOf(item)) switch
    {
        (Subject.Mention, Verdict.Set) => "kind: date or kind: quote",
        (not Subject.Mention, Verdict.Retype or Verdict.Relink) => "kind: mention",
        (Subject.Mention, Verdict.Relink) when item.Text("entity") is null => "an entity",
        (Subject.Mention, Verdict.Retype) when item.Text("type") is null => "a type",
        (Subject.Mention, Verdict.Add) when item.Text("entity") is null && item.Text("type") is null =>
            "an entity or a type",
        (Subject.Date, Verdict.Add or Verdict.Set) when item.Text("value") is null => "a value",
        (Subject.Quote, Verdict.Set) when item.Find("speaker") is null => "a speaker",
        _ => null,
    };

    private static Decision Decision(string path, YamlMap item) => new(
        path, item.Line, item.Text("article")!, SubjectOf(item), VerdictOf(item), item.Text("quote")!,
        item.Text("prefix") ?? "", item.Text("suffix") ?? "", EntityWords.Type(item.Text("type")), item.Text("entity"),
        item.Text("name"), item.Text("value"), item.Texts("speaker"), item.Text("cue"));

    private static Subject SubjectOf(YamlMap item) => (Subject)Math.Max(Kinds.IndexOf(item.Text("kind") ?? ""), 0);

    private static Verdict VerdictOf(YamlMap item) => (Verdict)Words.IndexOf(item.Text("decision")!);

    // 2024-05-16, --05-16, 2024-05-05/2024-05-08, PUB-1D, PUBY-04, XXXX-WXX-1, 199X
    [GeneratedRegex(@"^[0-9XPUBSAMEDWY+~/.-]{3,40}$")]
    private static partial Regex Edtf();
}
