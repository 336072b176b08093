using StaticArchive.Model.Flow;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>How a verb stands to what is said.</summary>
internal enum VerbUse
{
    /// <summary>Before or after the words: ông A nói.</summary>
    Says,

    /// <summary>Only before them: gọi đó là.</summary>
    Governs,

    /// <summary>No verb of saying, though it holds one: khởi tố, bác sĩ.</summary>
    None,

    /// <summary>Another medium repeats them, and the speaker follows: AFP dẫn lời ông A.</summary>
    Quotes,
}

/// <summary>The verbs of saying.</summary>
internal static class SayingVerbs
{
    private static readonly Wording<VerbUse> Verbs = new(Known());

    /// <summary>The verbs of a stretch, in text order.</summary>
    public static IEnumerable<(TextSpan Span, VerbUse Use)> In(string text, TextSpan span) =>
        Verbs.In(text, span).Where(v => v.Value != VerbUse.None).Select(v => (v.Span, v.Value));

    /// <summary>Verbs that report a clause without quotation marks.</summary>
    public static readonly Wording<bool> Reporting = new(Lists.Lines("statement-verbs.txt").Select(v => (v, true)));

    private static List<(string Verb, VerbUse Use)> Known()
    {
        var verbs = Lists.Lines("saying-verbs.txt").Select(v => (v, VerbUse.Says))
            .Concat(Lists.Rows("quote-verbs.tsv").Select(r => (r[0], Enum.Parse<VerbUse>(r[1], ignoreCase: true))))
            .ToList();
        var single = verbs.Select(v => v.Item1).Where(v => !v.Contains(' ', StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);

        // A word of two syllables, one of which is such a verb, is another word.
        var others = Lists.Rows("compounds.tsv").Select(r => r[0].Split(' '))
            .Where(w => w.Length == 2 && (single.Contains(w[0]) || single.Contains(w[1])));
        return [.. verbs.Concat(others.Select(w => (w[0] + " " + w[1], VerbUse.None)))
            .DistinctBy(v => v.Item1, StringComparer.Ordinal)];
    }
}
