using StaticArchive.Compose.Data;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Unit.Compose.Lists;

namespace StaticArchive.Unit.Compose.Data;

public class DataPageTests
{
    [Theory]
    [InlineData(0, 0, null), InlineData(200, 3, null), InlineData(201, 6, null), InlineData(13_200, 198, null)]
    [InlineData(13_201, 198, "citations/67.json")]
    public void Citations_are_linked_up_to_a_limit_and_the_last_is_named(int articles, int links, string? last)
    {
        var citations = View(articles).Files.Single(file => file.Id == "citations");
        Assert.Equal(links, citations.Links.Count);
        Assert.Equal(last is null, citations.AndSoOn is null);
        if (last is not null) Assert.Contains(last, citations.AndSoOn, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_stand_below_the_path_of_the_site()
    {
        var links = View(1001).Files[0].Links;
        Assert.Equal(["/kho/data/articles.jsonl", "/kho/data/articles-2.jsonl"], links.Select(link => link.Href));
    }

    private static Surroundings Around => ArticleSamples.Around with { Words = Words.Vietnamese };

    private static DataView View(int articles)
    {
        var archive = ArticleSamples.Archive with
        {
            Articles = Enumerable.Repeat(ArticleSamples.Archive.Articles[0], articles).ToValueList(),
        };
        var plan = Assert.Single(new DataPage(Around).Plan(archive, ArticleSamples.Texts));
        return (DataView)plan.Make().View;
    }
}
