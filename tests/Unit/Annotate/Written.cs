using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Annotate;

/// <summary>Makes articles for tests of annotators.</summary>
internal static class Written
{
    /// <summary>A paragraph a line.</summary>
    public static Article Article(string text, string? published = null) =>
        Article(published, [.. text.Split('\n').Select(l => new Block(BlockRole.Paragraph, l))]);

    public static Article Article(string? published, params Block[] blocks) => new(
        "a", "A", true, published is { Length: > 0 } && PartialDate.TryParse(published, out var date) ? date : null,
        null, null, null, null, "vi", null, [], blocks.ToValueList());
}
