using StaticArchive.Compose.Entities;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Compose;

public class EntityPagesTests
{
    [Fact]
    public void A_person_becomes_a_view() => Snapshot.Holds(View(0));

    [Fact]
    public void A_place_becomes_a_view() => Snapshot.Holds(View(1));

    [Fact]
    public void Many_articles_get_a_page_a_year()
    {
        var archive = ArticleSamples.Archive with
        {
            Articles = Enumerable.Range(0, 60).Select(i => ArticleSamples.Archive.Articles[1] with
            {
                Id = $"{i:00}", Published = new(i < 5 ? 2020 : 2021, 1, 1),
            }).ToValueList(),
        };
        archive = archive with
        {
            Entities =
            [
                archive.Entities[0],
                archive.Entities[1] with { Articles = Enumerable.Range(0, 60).Reverse().ToValueList() },
            ],
        };
        var pages = new EntityPages(ArticleSamples.Around).Plan(archive, ArticleSamples.Texts).ToList();
        Assert.Equal(
            ["/nhan-vat/tran-quan/", "/dia-danh/binh-lam/", "/dia-danh/binh-lam/2021/", "/dia-danh/binh-lam/2020/"],
            pages.Select(p => p.Address.Path));
        var latest = (EntityView)pages[1].Make().View;
        Assert.Equal(50, latest.Sentences.Sum(s => s.Rows.Count));
        Assert.Equal(["2021", "2020"], latest.Earlier!.Pages.Select(p => p.Text));
    }

    [Theory]
    [InlineData(9, 9, 0), InlineData(10, 8, 2)]
    public void Every_article_that_is_counted_as_quoting_is_listed(int quoting, int open, int folded)
    {
        var view = Quoted(quoting, quoting);
        Assert.Contains(new($"{quoting}", "entity.unitQuoting"), view.Sum);
        Assert.Equal((open, folded), (view.Said!.First.Count, view.Said.Rest.Count));
        Assert.Null(view.Said.Earlier);
    }

    [Fact]
    public void Quotes_of_articles_that_no_longer_stand_on_the_page_are_linked_by_year()
    {
        Assert.Equal(["2021", "2020"], Quoted(60, 60).Said!.Earlier!.Pages.Select(p => p.Text));
        Assert.Null(Quoted(60, 50).Said!.Earlier);
        var pages = Pages(60, 60);
        Assert.Equal(
            ["/nhan-vat/tran-quan/2021/", "/nhan-vat/tran-quan/2020/"], pages.Skip(1).Select(p => p.Address.Path));
        Assert.Equal(60, pages.Skip(1).Sum(Quotes));

        static int Quotes(PlannedPage page) =>
            ((EntityView)page.Make().View).Said is { } said ? said.First.Count + said.Rest.Count : 0;
    }

    private static EntityView Quoted(int articles, int quoting) => (EntityView)Pages(articles, quoting)[0].Make().View;

    // The person of the sample in many articles, the newest of which quote it.
    private static List<PlannedPage> Pages(int articles, int quoting)
    {
        var numbers = Enumerable.Range(1, articles).Reverse().ToValueList();
        var archive = ArticleSamples.Archive with
        {
            Articles = Enumerable.Range(0, articles + 1).Select(i => ArticleSamples.Archive.Articles[1] with
            {
                Id = $"{i:00}", Published = new(i < 5 ? 2020 : 2021, 1, 1),
            }).ToValueList(),
            Entities =
            [
                ArticleSamples.Archive.Entities[0] with
                {
                    Articles = numbers,
                    Quoting = numbers.Take(quoting).ToValueList(),
                },
                ArticleSamples.Archive.Entities[1],
            ],
        };
        return new EntityPages(ArticleSamples.Around).Plan(archive, ArticleSamples.Texts)
            .Where(p => p.Address.Path.StartsWith("/nhan-vat/", StringComparison.Ordinal)).ToList();
    }

    private static object View(int number) =>
        new EntityPages(ArticleSamples.Around).Plan(ArticleSamples.Archive, ArticleSamples.Texts)
            .ElementAt(number).Make().View;

    [Theory]
    [InlineData("Một. Ông Quân tới TP. Bình Lâm. Ba.", "Quân", "Ông Quân tới TP. Bình Lâm.")]
    [InlineData("“Đi!” Ông J. Quân nói. Hết", "Quân", "Ông J. Quân nói.")]
    [InlineData("Quân đến lúc 7.30 sáng… và về.", "Quân", "Quân đến lúc 7.30 sáng… và về.")]
    public void The_sentence_around_a_name_is_whole(string text, string name, string sentence)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        Assert.Equal(sentence, Sentences.Around(text, new(at, at + name.Length)).Of(text));
    }

    [Fact]
    public void A_very_long_sentence_is_cut_at_words()
    {
        var text = string.Concat(Enumerable.Repeat("chữ ", 200)) + "Quân "
            + string.Concat(Enumerable.Repeat("nữa ", 200));
        var cut = Sentences.Around(text, new(800, 804)).Of(text);
        Assert.InRange(cut.Length, 300, 345);
        Assert.StartsWith("chữ", cut, StringComparison.Ordinal);
        Assert.EndsWith("nữa", cut, StringComparison.Ordinal);
    }
}
