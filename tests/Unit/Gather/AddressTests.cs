using System.Text;
using StaticArchive.Gather;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Gather;

public sealed class AddressTests
{
    private static AnnotatedArticle Article(string id, string title = "Đường về nhà", string? date = "2024-05-17") =>
        Made.Article(id, title, date, "Một đoạn.");

    private static Route Of(Gathered gathered, string id) => gathered.Archive.Articles.Single(a => a.Id == id).Address;

    [Theory]
    [InlineData("2024-05-17", "/bai-viet/2024/05/duong-ve-nha/")]
    [InlineData("2024-05", "/bai-viet/2024/05/duong-ve-nha/")]
    [InlineData("2024", "/bai-viet/2024/duong-ve-nha/")]
    public void An_article_lies_by_year_and_month(string date, string address) =>
        Assert.Equal(address, Of(Made.Gather([Article("x", date: date)]), "x").Path);

    [Theory]
    [InlineData(null), InlineData("--05-16")]
    public void An_undated_article_lies_apart(string? date) =>
        Assert.Matches(
            "^/bai-viet/khong-ngay/[0-9a-f]{2}/duong-ve-nha/$", Of(Made.Gather([Article("x", date: date)]), "x").Path);

    [Fact]
    public void Articles_that_would_share_an_address_all_get_a_part_of_their_hash()
    {
        var addresses = Made.Gather([Article("x"), Article("y")]).Archive.Articles.Select(a => a.Address.Path).ToList();
        Assert.All(addresses, a => Assert.Matches("^/bai-viet/2024/05/duong-ve-nha-[0-9a-f]{6}/$", a));
        Assert.Equal(2, addresses.Distinct().Count());
    }

    [Fact]
    public void A_recorded_article_keeps_its_address_and_the_newcomer_gets_the_hash()
    {
        var first = Made.Gather([Article("x")]);
        var then = Made.Gather([Article("a"), Article("x")], recorded: first.Permalinks);
        Assert.Equal("/bai-viet/2024/05/duong-ve-nha/", Of(then, "x").Path);
        Assert.NotEqual(Of(then, "x"), Of(then, "a"));
    }

    [Fact]
    public void A_recorded_address_survives_a_new_title_and_date()
    {
        var first = Made.Gather([Article("x")]);
        var then = Made.Gather([Article("x", "Tên khác", "2025-01-01")], recorded: first.Permalinks);
        Assert.Equal(Of(first, "x"), Of(then, "x"));
        Assert.Equal(first.Permalinks, then.Permalinks);
    }

    [Fact]
    public void A_long_slug_has_room_for_the_hash()
    {
        var title = string.Join(' ', Enumerable.Repeat("nghiêng", 30));
        var slugs = Made.Gather([Article("x", title), Article("y", title)]).Archive.Articles
            .Select(a => a.Address.Path.Split('/')[^2]);
        Assert.All(slugs, s => Assert.InRange(s.Length, 60, 80));
    }

    [Fact]
    public void A_lost_article_is_an_error_until_a_curator_lets_it_go()
    {
        var recorded = Made.Gather([Article("x"), Article("y", "Khác")]).Permalinks;
        var lost = Made.Gather([Article("y", "Khác")], recorded: recorded);
        Assert.Contains(
            "\"x\"",
            Assert.Single(lost.Problems, p => p.Severity == Severity.Error).Sentence,
            StringComparison.Ordinal);
        Assert.Equal(recorded, lost.Permalinks);

        var text = Permalinks.Write(recorded).Replace(
            "\tx\t2024-05-17\tlive", "\tx\t2024-05-17\tgone", StringComparison.Ordinal);
        var released = Made.Gather([Article("y", "Khác")], recorded: Read(text));
        Assert.Empty(released.Problems);
        Assert.Equal(
            new Redirect(new("/bai-viet/2024/05/duong-ve-nha/"), null, "duong ve nha"),
            Assert.Single(released.Archive.Redirects));
    }

    [Fact]
    public void Lines_are_read_as_they_were_written()
    {
        var lines = Made.Gather([Article("x"), Article("thư mục/y\tz", "Khác", null)]).Permalinks;
        var read = Read(Permalinks.Write(lines.Reverse()));
        Assert.Equal(lines, read.Select(line => line with { Line = 0 }));
        Assert.Equal([2, 3], read.Select(line => line.Line));
    }

    [Theory]
    [InlineData("/a/\tarticle\tx", 1), InlineData("a\tarticle\tx\t-\tlive", 1), InlineData("/a/\tthing\tx\t-\tlive", 1)]
    [InlineData("/a/\tarticle\tx\t2024-13-45\tlive", 1), InlineData("/a/\tarticle\tx\t-\tdead", 1)]
    [InlineData("# c\n/a/\tarticle\tx\t-\tlive\n/a/\tarticle\ty\t-\tlive", 3)]
    [InlineData("/a/\ttag\tx\t-\tlive\n/b/\ttag\tx\t-\tlive", 2)]
    public void A_bad_line_is_a_problem_with_its_number(string text, int line)
    {
        var document = Document.Of("input/permalinks.tsv", Encoding.UTF8.GetBytes(text));
        Assert.Equal(line, Assert.Single(Permalinks.Read(document).Problems).Line);
    }

    private static ValueList<Permalink> Read(string text)
    {
        var (recorded, problems) = Permalinks.Read(Document.Of("input/permalinks.tsv", Encoding.UTF8.GetBytes(text)));
        Assert.Empty(problems);
        return recorded;
    }
}
