using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>How a verb stands to what is said.</summary>
internal enum VerbUse
{
    /// <summary>Before or after the words: ông A nói.</summary>
    Says,

    /// <summary>Only before them: gọi đó là.</summary>
    Governs,

    /// <summary>Another medium repeats them, and the speaker follows: AFP dẫn lời ông A.</summary>
    Quotes,
}

/// <summary>The verbs of saying.</summary>
internal static class SayingVerbs
{
    public static readonly Wording<VerbUse> All = new(
        Lists.Lines("saying-verbs.txt").Select(v => (v, VerbUse.Says))
            .Concat(Lists.Rows("quote-verbs.tsv").Select(r => (r[0], Enum.Parse<VerbUse>(r[1], ignoreCase: true))))
            .DistinctBy(v => v.Item1, StringComparer.Ordinal));
}
