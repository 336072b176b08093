using StaticArchive.Compose.Home;

namespace StaticArchive.Unit.Compose;

public class HomePagesTests
{
    [Fact]
    public void Two_articles_make_a_home_page() => Snapshot.Holds(Home(ArticleSamples.Archive));

    [Fact]
    public void An_empty_archive_has_a_home_page_too() => Assert.Null(Home(new([], [], [], [], null, [])).First);

    private static HomeView Home(Model.News.Archive archive) => (HomeView)Assert.Single(
        new HomePages(ArticleSamples.Around).Plan(archive, ArticleSamples.Texts)).Make().View;
}
