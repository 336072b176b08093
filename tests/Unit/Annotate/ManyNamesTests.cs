using StaticArchive.Annotate;
using StaticArchive.Annotate.Names;
using StaticArchive.Curate;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Annotate;

/// <summary>
/// One article may be a list of tens of thousands of people: exam results, casualties, party members.
/// </summary>
public sealed class ManyNamesTests
{
    private static readonly string[] Given =
    [
        "An", "Bình", "Cường", "Hà", "Hải", "Hùng", "Lan", "Linh",
        "Mai", "Minh", "Nam", "Ngọc", "Phúc", "Quân", "Sơn", "Thảo",
    ];

    [Fact]
    public void Each_of_twenty_thousand_names_is_itself_and_short_names_follow_them()
    {
        // Takes a second or two; comparing each name with each other one, minutes.
        var names = from a in Given
                    from b in Given
                    from c in Given
                    from d in Given.Take(5)
                    select $"Nguyễn {a} {b} {c} {d}";
        Block[] blocks = [.. names.Select(name => new Block(BlockRole.Paragraph, $"Ông {name} nói như vậy."))];
        var article = new Article("a", "Danh sách", false, null, null, null, null, null, "vi", null, [], 
            [.. blocks, new(BlockRole.Paragraph, "Ông Mai Minh Nam An đồng ý.")]);
        var mentions = new NameAnnotator(Knowledge.From(ShippedRegistry.Read())).Annotate(new(article)).Mentions;
        Assert.InRange(mentions.Select(m => m.Name).Distinct(StringComparer.Ordinal).Count(), 20_000, 20_480);
        Assert.Equal("Nguyễn Mai Minh Nam An", mentions[^1].Name);
    }
}
