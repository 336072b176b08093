using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Quotes;
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
        Surroundings around, Archive archive, AnnotatedArticle annotated, ValueList<Passage> passages, Offices offices)
    {
        var best = Utterance.In(annotated)
            .Where(u => Fits(around, u, annotated.Article)
                && u.Pieces.All(p => passages[p.At.Block] is { Block.Role: BlockRole.Paragraph, InLead: false }))
            .OrderByDescending(u => Worth(u, annotated.Article, offices))
            .ThenBy(u => u.First.At.Block).ThenBy(u => u.First.At.Span.Start)
            .ToList();
        if (best.Count == 0) return new Dictionary<int, string>();
        var chosen = new List<Utterance> { best[0] };
        var second = best.Find(u => Gap(u, best[0]) >= Apart);
        if (second is not null && passages.Count >= LongArticle) chosen.Add(second);
        return chosen.ToDictionary(
            u => u.Last.At.Block,
            u => Print(around, archive, annotated.Article, offices, u, passages[u.First.At.Block]));
    }

    private static bool Fits(Surroundings around, Utterance said, Article article) =>
        said.First is { Kind: QuoteKind.Direct, Speakers.Count: > 0 }
        && around.Settings.Shows(said.First.Evidence)
        && said.Text(article).Length is >= Shortest and <= Longest;

    private static int Gap(Utterance one, Utterance other) =>
        Math.Max(one.First.At.Block - other.Last.At.Block, other.First.At.Block - one.Last.At.Block);

    // A speaker whose office is known tells the reader more; then the longer quote.
    private static int Worth(Utterance said, Article article, Offices offices) =>
        said.Text(article).Length + (offices.Of(said.First) is null ? 0 : 80);

    private static string Print(
        Surroundings around, Archive archive, Article article, Offices offices, Utterance said, Passage passage)
    {
        var text = Html.Escape(said.Text(article));
        var speakers = string.Join(", ", said.First.Speakers.Select(s => Speaker(around, archive, s)));
        var role = offices.Of(said.First) is { } r ? $", {Html.Escape(r)}" : "";
        var link = Html.Escape(around.Say("article.paragraph", passage.Number));
        return $"""<figure class="pull"><blockquote cite="#{passage.Anchor}">“{text}”</blockquote>"""
            + $"""<figcaption>{speakers}{role} · <a href="#{passage.Anchor}">{link}</a></figcaption></figure>""";
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
