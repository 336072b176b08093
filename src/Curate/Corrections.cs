using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>What curators decided about single annotations, from <c>input/corrections.yml</c>.</summary>
/// <param name="Decisions">Sorted by article id, ordinal; those of one article in the order of the file.</param>
public sealed record Corrections(ValueList<Decision> Decisions)
{
    public static readonly Corrections None = new(default(ValueList<Decision>));

    public ValueList<Decision> Of(string article)
    {
        var (low, high) = (0, Decisions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(Decisions[middle].Article, article) < 0) low = middle + 1;
            else high = middle;
        }

        return Decisions.Skip(low).TakeWhile(d => d.Article == article).ToValueList();
    }

    /// <summary>A warning for each decision about an article that is not there.</summary>
    public ValueList<Problem> Strangers(IReadOnlySet<string> articles) =>
        Decisions.Where(d => !articles.Contains(d.Article)).Select(d => Stranger(d, articles)).ToValueList();

    // An id is the path below the articles: who knows the file's name only is told the rest.
    private static Problem Stranger(Decision decision, IReadOnlySet<string> articles)
    {
        var meant = articles.Where(id => id.EndsWith("/" + decision.Article, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).FirstOrDefault();
        var such = meant is null ? "" : $" such as {meant}";
        return Problem.Warning(
            decision.Path, decision.Line, $"orphan: expected the id of an article{such}, found \"{decision.Article}\"");
    }
}

/// <summary>One decision and where it is written.</summary>
/// <param name="Quote">The exact words of the annotation.</param>
/// <param name="Prefix">Words just before the quote, to tell one place from another; may be empty.</param>
/// <param name="Suffix">Words just after it; may be empty.</param>
/// <param name="Value">For dates.</param>
/// <param name="Speakers">For quotes: names or ids.</param>
public sealed record Decision(
    string Path, int Line, string Article, Subject Subject, Verdict Verdict, string Quote, string Prefix, string Suffix,
    EntityType? Type, string? Entity, string? Name, string? Value, ValueList<string> Speakers, string? Cue);

/// <summary>What kind of annotation a decision is about.</summary>
public enum Subject
{
    Mention,
    Date,
    Quote,
}

/// <summary>What a curator says about an annotation.</summary>
public enum Verdict
{
    Confirm,
    Reject,
    Add,
    Retype,
    Relink,

    /// <summary>A date gets its value, a quote its speakers.</summary>
    Set,
}
