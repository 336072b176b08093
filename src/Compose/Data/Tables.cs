using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Compose.Data;

/// <summary>The rows of <c>mentions.csv</c> and <c>quotes.csv</c>. Only what readers see too.</summary>
internal static class Tables
{
    public static readonly ReadOnlyMemory<byte> Mentions = new Csv().Row(
        "article", "address", "published", "start", "end", "text", "type", "name", "entity", "entity_address", "rule",
        "confidence", "state").Bytes();

    public static readonly ReadOnlyMemory<byte> Quotes = new Csv().Row(
        "article", "address", "published", "quote", "speakers", "entities", "kind", "cue", "rule", "confidence",
        "state").Bytes();

    /// <summary>Offsets count the code points of the paragraph that the address leads to.</summary>
    public static void AddMentions(
        Csv rows, Surroundings around, Archive archive, ArticleRecord record, AnnotatedArticle annotated)
    {
        var (address, anchors) = (around.Settings.Absolute(record.Address), ParagraphAnchor.Of(annotated.Article));
        foreach (var mention in annotated.Mentions.Where(m => around.Settings.Shows(m.Evidence)))
        {
            var text = annotated.Article.Blocks[mention.At.Block].Text;
            var points = CodePoints.Of(mention.At.Span, text);
            var entity = archive.Find(mention.EntityId);
            var page = entity?.Address is { } to ? around.Settings.Absolute(to) : null;
            rows.Row(
                record.Id, $"{address}#{anchors[mention.At.Block] ?? ParagraphAnchor.Title}",
                record.Published?.ToString(), Whole(points.Start), Whole(points.End), mention.At.Span.Of(text),
                EntityIds.Code(mention.Type), entity?.Name ?? mention.Name, mention.EntityId, page,
                mention.Evidence.Rule, Share(mention.Evidence), State(mention.Evidence));
        }
    }

    public static void AddQuotes(Csv rows, Surroundings around, ArticleRecord record, AnnotatedArticle annotated)
    {
        var (address, paragraphs) = (around.Settings.Absolute(record.Address), ParagraphAnchor.Of(annotated.Article));
        foreach (var (said, anchor) in QuoteAnchor.In(annotated))
        {
            var first = said.First;
            if (!said.InMarks || !around.Settings.Shows(first.Evidence)) continue;
            // Pages list quotes of speakers who are known; others stand in their paragraphs only.
            var place = first.Speakers.Count > 0 ? anchor : paragraphs[first.At.Block] ?? ParagraphAnchor.Title;
            rows.Row(
                record.Id, $"{address}#{place}", record.Published?.ToString(), said.Text(annotated.Article),
                string.Join("; ", first.Speakers.Select(s => s.Name)),
                string.Join("; ", first.Speakers.Select(s => s.EntityId ?? "")),
                first.Kind is QuoteKind.Direct ? "direct" : "partial", first.Cue, first.Evidence.Rule,
                Share(first.Evidence), State(first.Evidence));
        }
    }

    /// <summary>As in the JSON lines.</summary>
    public static string State(Evidence evidence) => evidence.State switch
    {
        ReviewState.Confirmed => "confirmed",
        ReviewState.Rejected => "rejected",
        ReviewState.Added => "added",
        _ => "auto",
    };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(Evidence evidence) => evidence.Confidence.ToString("R", CultureInfo.InvariantCulture);
}
