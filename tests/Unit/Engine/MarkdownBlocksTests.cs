using StaticArchive.Engine.Render;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Engine;

public sealed class MarkdownBlocksTests
{
    [Fact]
    public void Blocks_go_to_their_slots_with_their_looks()
    {
        var body = new MarkdownBody("---\nid: lu\n---\n\n# Lũ *về*\n\nNước lên\nở Tân Châu.\n\nẢnh: Hoà\n",
        [
            new("title", "h1"),
            new("story", "p", Id: "p-1", Class: "x", Before: "<hr>", Start: "<b>", End: "</b>", After: "<i></i>"),
            new("story", "figcaption"),
        ]);
        var slots = MarkdownBlocks.Slots(body);
        Assert.Equal("<h1>Lũ <em>về</em></h1>\n", slots["title"]);
        Assert.Equal(
            "<hr><p id=\"p-1\" class=\"x\"><b>Nước lên\nở Tân Châu.</b></p><i></i>\n"
            + "<figcaption>Ảnh: Hoà</figcaption>\n",
            slots["story"]);
    }

    [Fact]
    public void A_mark_takes_the_place_of_the_link_under_it() => Assert.Equal(
        "<p>Ông <a class=\"m per\" href=\"/a/\">Ratner</a> ở <a href=\"/my/\">Mỹ</a></p>\n",
        Story("Ông [Ratner](/nhan-vat/ratner/) ở [Mỹ](/my/)", (4, 10, "<a class=\"m per\" href=\"/a/\">", "</a>")));

    [Theory]
    [InlineData("a **b c** d", 0, 3, "<p><u>a <strong>b</strong></u><strong> c</strong> d</p>\n")]
    [InlineData("a **b c** d", 4, 7, "<p>a <strong>b </strong><u><strong>c</strong> d</u></p>\n")]
    [InlineData("[a b c](/x/)", 2, 3, "<p><a href=\"/x/\">a </a><u>b</u><a href=\"/x/\"> c</a></p>\n")]
    [InlineData("a [b](/x/) c", 0, 4, "<p><u>a b </u>c</p>\n")]
    [InlineData("a\\\nb", 0, 3, "<p><u>a<br>\nb</u></p>\n")]
    [InlineData("a&amp;\\*b", 1, 3, "<p>a<u>&amp;*</u>b</p>\n")]
    [InlineData("ab", 1, 1, "<p>a<u></u>b</p>\n")]
    [InlineData("ab", 2, 2, "<p>ab<u></u></p>\n")]
    public void Marks_that_cut_other_forms_stay_well_formed(string text, int start, int end, string html) =>
        Assert.Equal(html, Story(text, (start, end, "<u>", "</u>")));

    [Fact]
    public void Neighbours_with_one_look_stay_two() =>
        Assert.Equal("<p><u>a</u><u>b</u></p>\n", Story("ab", (0, 1, "<u>", "</u>"), (1, 2, "<u>", "</u>")));

    [Theory]
    [InlineData("[a](javascript:alert(1))"), InlineData("[a](JaVaScript:x)"), InlineData("[a](data:text/html,x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a](vbscript:x)"), InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)>"), InlineData("[a](&#106;avascript:x)")]
    [InlineData("[a](java&#10;script:x)"), InlineData("![a](javascript:x)"), InlineData("[a]( javascript:x)")]
    [InlineData("<div>\n\nx</div>")]
    public void Hostile_markdown_is_only_text(string text)
    {
        foreach (var html in new[] { MarkdownBlocks.Slots(new(text, []))["text"], Story(text.ReplaceLineEndings(" ")) })
        {
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<div", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("href", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("https://a.vn/?x=1&y", "https://a.vn/?x=1&amp;y"), InlineData("/x/", "/x/")]
    [InlineData("../a:b", "../a:b"), InlineData("#p-1", "#p-1"), InlineData("mailto:a@b.vn", "mailto:a@b.vn")]
    public void Safe_links_stay(string url, string shown)
    {
        Assert.Equal($"<p><a href=\"{shown}\">a</a></p>\n", Story($"[a]({url})"));
        Assert.Equal($"<p><a href=\"{shown}\">a</a></p>\n", MarkdownBlocks.Slots(new($"[a]({url})", []))["text"]);
    }

    [Fact]
    public void Without_looks_it_is_plain_markdown_with_tables_and_notes()
    {
        var html = MarkdownBlocks.Slots(new("""
            ---
            title: Kho
            ---
            # Về kho

            | a | b |
            |---|---|
            | 1 | 2 |

            Một[^1] ![x](https://a.vn/x.png)

            [^1]: Hai

            """, []))["text"];
        Assert.StartsWith("<h1>Về kho</h1>\n<table>", html, StringComparison.Ordinal);
        Assert.Contains("class=\"footnotes\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://a.vn/x.png\">x</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_and_quotations_may_be_a_block() => Assert.Equal(
        "<ul><li><u>một</u></li><li><u>hai</u> ba</li></ul>\n",
        Slot("- một\n- hai ba\n", new("story", "ul", Marks: [new(new(0, 6), "<u>", "</u>")])));

    [Fact]
    public void Looks_and_marks_that_do_not_fit_are_our_mistake()
    {
        Assert.Throws<InvalidOperationException>(() => MarkdownBlocks.Slots(new("a\n\nb", [new("story", "p")])));
        Assert.Throws<InvalidOperationException>(() => Story("ab", (1, 3, "<u>", "</u>")));
    }

    [Fact]
    public void Without_a_body_there_is_no_slot() => Assert.Empty(MarkdownBlocks.Slots(null));

    private static string Story(string text, params (int Start, int End, string Open, string Close)[] marks) =>
        Slot(text, new("story", "p", Marks:
        [
            .. marks.Select(m => new Mark(new(m.Start, m.End), m.Open, m.Close)),
        ]));

    private static string Slot(string text, BlockLook look) => MarkdownBlocks.Slots(new(text, [look]))["story"];
}
