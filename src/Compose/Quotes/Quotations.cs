using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Quotes;

/// <summary>An article's quotes as readers see them: in marks, with a speaker, and sure enough.</summary>
public static class Quotations
{
    public static ValueList<Quotation> Of(
        Surroundings around, Archive archive, AnnotatedArticle annotated, Offices offices) =>
        QuoteAnchor.In(annotated)
            .Where(q => q.Said is { InMarks: true, First.Speakers.Count: > 0 }
                && around.Settings.Shows(q.Said.First.Evidence))
            .Select(q => new Quotation(
                q.Anchor, q.Said.First.At.Block, q.Said.Text(annotated.Article),
                Speakers.Of(around, archive, q.Said.First), offices.Of(q.Said.First)))
            .ToValueList();
}

/// <summary>A quote.</summary>
/// <param name="Anchor">Its address in the page of its article, without <c>#</c>.</param>
/// <param name="Block">In which it begins.</param>
public sealed record Quotation(string Anchor, int Block, string Text, ValueList<NameView> Speakers, string? Role);
