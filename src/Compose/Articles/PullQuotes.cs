using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>Chooses the one or two quotes worth a large print, and prints them.</summary>
public static class PullQuotes
{
    private const int Shortest = 60;
    private const int Longest = 240;

    // A long article bears a second one, when it stands well apart from the first.
    private const int LongArticle = 14;
    private const int Apart = 5;

    /// <summary>Trusted HTML by the number of the block it follows.</summary>
    public static IReadOnlyDictionary<int, string> Of(
        Surroundings around, Archive archive, AnnotatedArticle annotated, ValueList<Passage> passages)
    {
        var best = annotated.Quotes
            .Where(q => Fits(around, q, passages[q.At.Block]))
            .OrderByDescending(q => Worth(q, annotated))
            .ThenBy(q => q.At.Block).ThenBy(q => q.At.Span.Start)
            .ToList();
        if (best.Count == 0) return new Dictionary<int, string>();
        var chosen = new List<Quote> { best[0] };
        var second = best.Find(q => Math.Abs(q.At.Block - best[0].At.Block) >= Apart);
        if (second is not null && passages.Count >= LongArticle) chosen.Add(second);
        return chosen.ToDictionary(q => q.At.Block, q => Print(around, archive, annotated, q, passages[q.At.Block]));
    }

    private static bool Fits(Surroundings around, Quote quote, Passage passage) =>
        quote is { Kind: QuoteKind.Direct, Speakers.Count: > 0, At.Span.Length: >= Shortest and <= Longest }
        && around.Settings.Shows(quote.Evidence)
        && passage is { Block.Role: BlockRole.Paragraph, InLead: false };

    // A speaker whose office is known tells the reader more; then the longer quote.
    private static int Worth(Quote quote, AnnotatedArticle annotated) =>
        quote.At.Span.Length + (Speakers.RoleOf(annotated, quote.Speakers[0]) is null ? 0 : 80);

    private static string Print(
        Surroundings around, Archive archive, AnnotatedArticle annotated, Quote quote, Passage passage)
    {
        var text = Html.Escape(quote.At.Span.Of(passage.Block.Text).Trim());
        var speakers = string.Join(", ", quote.Speakers.Select(s => Speaker(around, archive, s)));
        var role = Speakers.RoleOf(annotated, quote.Speakers[0]) is { } r ? $", {Html.Escape(r)}" : "";
        var link = Html.Escape(around.Say("article.paragraph", passage.Number));
        return $"""
            <figure class="pull"><blockquote cite="#{passage.Anchor}">“{text}”</blockquote><figcaption>{speakers}{role} · <a href="#{passage.Anchor}">{link}</a></figcaption></figure>
            """;
    }

    private static string Speaker(Surroundings around, Archive archive, Speaker speaker)
    {
        var entity = archive.Find(speaker.EntityId);
        var shape = Html.Shape(Kinds.Class(entity?.Type ?? EntityType.Person), Speakers.IsKnown(entity));
        var name = $"<b>{Html.Escape(entity?.Name ?? speaker.Name)}</b>";
        return entity?.Address is { } address
            ? $"""{shape} <a class="plain" href="{Html.Escape(around.Href(address))}">{name}</a>"""
            : $"{shape} {name}";
    }
}
