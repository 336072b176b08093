using StaticArchive.Model.News;

namespace StaticArchive.Unit.Search;

public sealed class ParagraphAnchorTests
{
    [Fact]
    public void Anchors_count_repeats_and_leave_the_title_out() =>
        Assert.Equal(
            "-, p-cfad216e, p-cfad216e-2",
            Anchors((BlockRole.Title, "Một"), (BlockRole.Paragraph, "Hà Nội."), (BlockRole.Lead, "Hà  Nội")));

    [Fact]
    public void A_mended_mark_keeps_the_anchor_and_a_changed_word_does_not()
    {
        Assert.Equal(
            Anchors((BlockRole.Paragraph, "“Tốt”, ông nói")), Anchors((BlockRole.Paragraph, "\"Tốt\" - ông nói.")));
        Assert.NotEqual(Anchors((BlockRole.Paragraph, "ông nói")), Anchors((BlockRole.Paragraph, "ổng nói")));
    }

    private static string Anchors(params (BlockRole Role, string Text)[] blocks)
    {
        var all = blocks.Select(b => new Block(b.Role, b.Text));
        var article = new Article("a", "Một", false, null, null, null, null, null, "vi", null, [], [.. all]);
        return string.Join(", ", ParagraphAnchor.Of(article).Select(a => a ?? "-"));
    }
}
