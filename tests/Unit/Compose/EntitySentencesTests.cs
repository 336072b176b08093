using StaticArchive.Compose.Entities;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose;

public class EntitySentencesTests
{
    private static readonly Entity Harbour = ArticleSamples.Archive.Entities[1];

    [Fact]
    public void Each_further_sentence_that_names_it_is_there_once_with_its_paragraph()
    {
        var view = Of(
            new(BlockRole.Title, "Bình Lâm đón tàu"), new(BlockRole.Caption, "Tàu vào Bình Lâm."),
            new(BlockRole.Paragraph, "Tàu vào Bình Lâm rồi rời Bình Lâm. Người Bình Lâm ra đón."),
            new(BlockRole.Byline, "Bình Lâm (tổng hợp)"));
        Assert.Equal("Tàu vào [Bình Lâm] rồi rời [Bình Lâm].", Text(view.Text));
        Assert.Equal(
            ["Tàu vào [Bình Lâm]. article.caption", "Người [Bình Lâm] ra đón. article.pilcrow"],
            view.Others.Select(o => $"{Text(o.Text)} {o.Place.Text}"));
        Assert.All(view.Others, o => Assert.StartsWith(
            "/kho/bai-viet/2022/02/cang-cu/#p-", o.Place.Href, StringComparison.Ordinal));
        Assert.Null(view.Rest);
    }

    [Fact]
    public void A_report_that_names_it_in_every_line_leads_on_to_itself()
    {
        var view = Of([.. Enumerable.Range(1, 20).Select(n => new Block(BlockRole.Paragraph, $"Bình Lâm ngày {n}."))]);
        Assert.Equal(12, view.Others.Count);
        Assert.Equal(new("/kho/bai-viet/2022/02/cang-cu/", "entity.moreSentences"), view.Rest);
    }

    private static SentenceView Of(params Block[] blocks)
    {
        var article = ArticleSamples.Older.Article with { Blocks = [.. blocks] };
        var mentions = blocks.Index().SelectMany(b => Places(b.Item.Text).Select(start => new Mention(
            new(b.Index, new(start, start + 8)), EntityType.Place, "Bình Lâm", Harbour.Id, new("test", 0.9))));
        return EntitySentences.Of(
            ArticleSamples.Around, ArticleSamples.Archive.Articles[0],
            new(article) { Mentions = [.. mentions] }, Harbour, 5);
    }

    private static IEnumerable<int> Places(string text)
    {
        var at = -1;
        while ((at = text.IndexOf("Bình Lâm", at + 1, StringComparison.Ordinal)) >= 0) yield return at;
    }

    private static string Text(ValueList<StaticArchive.Compose.Frame.PieceView> pieces) =>
        string.Concat(pieces.Select(p => p.IsName ? $"[{p.Text}]" : p.Text));
}
