using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>A block of an article as its page numbers it.</summary>
/// <param name="Index">Of the block in the article.</param>
/// <param name="Anchor">Null for the title, which has the page's own address.</param>
/// <param name="Number">From 1 for paragraphs; 0 for what is not counted.</param>
/// <param name="InLead">It stands under the title, before the rest.</param>
public sealed record Passage(Block Block, int Index, string? Anchor, int Number, bool InLead)
{
    /// <summary>All blocks, in order. Without a printed lead the first paragraph takes its place.</summary>
    public static ValueList<Passage> Of(Article article)
    {
        var anchors = ParagraphAnchor.Of(article);
        var hasLead = article.Blocks.Any(b => b.Role == BlockRole.Lead);
        var first = article.Blocks.Index().FirstOrDefault(b => b.Item.Role == BlockRole.Paragraph, (-1, null!)).Index;
        var number = 0;
        return article.Blocks.Select((block, index) => new Passage(
            block, index, anchors[index], Counts(block.Role) ? ++number : 0,
            block.Role switch
            {
                BlockRole.Lead => true,
                BlockRole.Dateline => index < first,
                _ => !hasLead && index == first,
            })).ToValueList();
    }

    /// <summary>The link to it: <c>¶ 13</c>, or the word for what has no number.</summary>
    public LinkView Link(Surroundings around) => new(
        "#" + (Anchor ?? ParagraphAnchor.Title),
        Number > 0 ? around.Say("article.pilcrow", Number)
        : around.Say(Block.Role == BlockRole.Caption ? "article.caption" : "article.otherBlock"));

    private static bool Counts(BlockRole role) => role is BlockRole.Lead or BlockRole.Paragraph or BlockRole.Quotation;
}
