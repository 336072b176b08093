using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate;

/// <summary>Asks every annotator about an article, in order, and settles where their answers overlap.</summary>
public static class AnnotateArticle
{
    /// <remarks>
    /// Of two overlapping claims the longer wins; between equals a name, because names are found first.
    /// </remarks>
    public static AnnotatedArticle With(IReadOnlyList<IAnnotator> annotators, Article article)
    {
        var annotated = new AnnotatedArticle(article);
        foreach (var annotator in annotators) annotated = annotator.Annotate(annotated);
        return Settled(annotated);
    }

    private static AnnotatedArticle Settled(AnnotatedArticle annotated)
    {
        var claims = annotated.Mentions.Select((m, i) => new Claim(m.At, i, -1))
            .Concat(annotated.Dates.Select((d, i) => new Claim(d.At, -1, i)))
            .OrderBy(c => c.At.Block).ThenBy(c => c.At.Span.Start).ThenByDescending(c => c.At.Span.Length)
            .ThenBy(c => c.Date);
        var kept = new List<Claim>();
        foreach (var claim in claims) Admit(kept, claim);
        return annotated with
        {
            Mentions = kept.Where(c => c.Mention >= 0).Select(c => annotated.Mentions[c.Mention]).ToValueList(),
            Dates = kept.Where(c => c.Date >= 0).Select(c => annotated.Dates[c.Date]).ToValueList(),
        };
    }

    // Claims come in text order, so that only the last ones kept can overlap the next.
    private static void Admit(List<Claim> kept, Claim claim)
    {
        var from = kept.Count;
        while (from > 0 && kept[from - 1].Overlaps(claim)) from--;
        for (var i = from; i < kept.Count; i++)
        {
            if (kept[i].At.Span.Length >= claim.At.Span.Length) return;
        }

        kept.RemoveRange(from, kept.Count - from);
        kept.Add(claim);
    }

    private readonly record struct Claim(Place At, int Mention, int Date)
    {
        public bool Overlaps(Claim other) => At.Block == other.At.Block && At.Span.Overlaps(other.At.Span);
    }
}
