using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Pages;

/// <summary>Reads the front matter's fields into an annotated article, over blocks that are known already.</summary>
internal static class Annotations
{
    public static AnnotatedArticle Read(YamlMap page, ValueList<Block> blocks, Faults faults) =>
        new(Article(page, blocks, faults))
        {
            Tags = faults.Texts(page, "tags"),
            Related = faults.List(page, "related", n =>
                new RelatedArticle(faults.Needed(n, "id"), faults.Needed(n, "title"), faults.Texts(n, "shared"))),
            Mentions = faults.List(page, "mentions", n => new Mention(
                Place(n, blocks, faults),
                faults.Value(n, "type", Vocabulary.Types.Value, $"one of {Vocabulary.Types.All}"),
                faults.Needed(n, "name"), faults.Text(n, "id"), Evidence(n, faults))),
            Dates = faults.List(page, "dates", n => new DateMention(
                Place(n, blocks, faults), faults.Needed(n, "value"), faults.Flag(n, "inferred"), Evidence(n, faults))),
            Quotes = faults.List(page, "quotes", n => new Quote(
                Place(n, blocks, faults),
                faults.List(n, "speakers", s => Speaker(s, faults)),
                faults.Text(n, "cue"),
                faults.Value(n, "kind", Vocabulary.Kinds.Value, $"one of {Vocabulary.Kinds.All}"), Evidence(n, faults))
            {
                Continues = faults.Flag(n, "continues"),
            }),
            Captions = faults.List(page, "captions", n => new Caption(
                Place(n, blocks, faults), faults.Text(n, "credit"), faults.Texts(n, "depicts"))),
            Roles = faults.List(page, "roles", n => new RoleMention(
                Place(n, blocks, faults), faults.Needed(n, "name"), faults.Text(n, "id"), Evidence(n, faults))),
        };

    private static Article Article(YamlMap page, ValueList<Block> blocks, Faults faults) => new(
        faults.Needed(page, "id"), faults.Needed(page, "title"), faults.Flag(page, "title-derived"),
        page.Find("published") is not null
            ? faults.Value(page, "published", Date, "a date such as 2024-05-16, 2024-05, 2024 or --05-16")
            : null,
        faults.Text(page, "published-from"), faults.Text(page, "source"), faults.Text(page, "author"),
        faults.Text(page, "url"), faults.Text(page, "language") ?? "vi", faults.Text(page, "rights"),
        faults.Texts(page, "given-tags"), blocks)
    {
        Form = page.Find("form") is null
            ? null : faults.Value(page, "form", Vocabulary.Forms.Value, $"one of {Vocabulary.Forms.All}"),
    };

    private static Speaker Speaker(YamlMap node, Faults faults) => new(
        faults.Needed(node, "name"), faults.Text(node, "id"),
        faults.Map(node, "stands-for") is { } voice
            ? new(faults.Needed(voice, "name"), faults.Needed(voice, "id"))
            : null);

    private static Place Place(YamlMap node, ValueList<Block> blocks, Faults faults)
    {
        var block = faults.Value(node, "block", Whole, "the number of a block, from 0");
        var points = new TextSpan(
            faults.Value(node, "start", Whole, "a number of characters"),
            faults.Value(node, "end", Whole, "a number of characters"));
        if (faults.Any) return default;
        if (block < blocks.Count && CodePoints.Units(points, blocks[block].Text) is { } span) return new(block, span);
        faults.Add(node.Line,
            $"expected a stretch of the article, found block {block} from {points.Start} to {points.End}");
        return default;
    }

    private static Evidence Evidence(YamlMap node, Faults faults) => new(
        faults.Needed(node, "rule"),
        faults.Value(node, "confidence", Number, "a number from 0 to 1"),
        faults.Value(node, "state", Vocabulary.States.Value, $"one of {Vocabulary.States.All}"));

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number is >= 0 and <= 1
            ? number
            : null;

    private static PartialDate? Date(string text) => PartialDate.TryParse(text, out var date) ? date : null;
}
