using StaticArchive.Compose;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Compose.Search;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose.Lists;

public sealed class ListPagesTests
{
    private static readonly Surroundings Around = Invented.Around(Words.Vietnamese);
    private static readonly Archive Small = Invented.Archive(14, 9);

    [Fact]
    public void People_stand_in_Vietnamese_order_with_their_letters() =>
        Snapshot.Holds(View<ListView>(new EntityLists(Around), Small, "/nhan-vat/") with { Frame = null! });

    [Fact]
    public void A_tag_shows_its_articles_by_year() =>
        Snapshot.Holds(View<ArticlesView>(new TagPages(Around), Small, "/chu-de/cho-phien/") with { Frame = null! });

    [Fact]
    public void A_month_shows_its_days() =>
        Snapshot.Holds(
            View<CalendarView>(new CalendarPages(Around), Small, "/luu-tru/2024/05/") with { Frame = null! });

    [Fact]
    public void A_year_shows_its_months() =>
        Snapshot.Holds(View<CalendarView>(new CalendarPages(Around), Small, "/luu-tru/2024/") with { Frame = null! });

    [Fact]
    public void The_page_for_wrong_addresses_suggests_names_without_counts() =>
        Snapshot.Holds(View<MissingView>(new MissingPage(Around), Small, "/404.html") with { Frame = null! });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(14, 9)]
    [InlineData(1300, 900)]
    public void Every_page_has_an_address_of_its_own_and_at_most_200_rows(int articles, int people)
    {
        var archive = Invented.Archive(articles, people);
        var pages = Kinds(Around).SelectMany(kind => kind.Plan(archive, null!)).ToArray();

        Assert.Equal(pages.Length, pages.Select(p => p.Address).Distinct().Count());
        Assert.All(pages, planned =>
        {
            var page = planned.Make();
            Assert.Equal(planned.Address, page.Address);
            Assert.InRange(Rows(page.View), 0, 200);
        });
    }

    [Fact]
    public void Every_article_with_a_date_is_in_one_month_and_every_tagged_one_in_its_tag()
    {
        var archive = Invented.Archive(1300, 30);
        var months = Groups(new CalendarPages(Around), archive, "/luu-tru/")
            .Where(g => !g.Id.StartsWith("t-", StringComparison.Ordinal));
        Assert.Equal(archive.Articles.Select(a => Around.Href(a.Address)).Order(StringComparer.Ordinal),
            months.SelectMany(g => g.Rows).Select(r => r.Href).Order(StringComparer.Ordinal));

        var tagged = Groups(new TagPages(Around), archive, "/chu-de/").SelectMany(g => g.Rows).Select(r => r.Href);
        Assert.Equal(
            archive.Tags.SelectMany(t => t.Articles).Select(a => Around.Href(archive.Articles[a].Address))
                .Order(StringComparer.Ordinal),
            tagged.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_without_a_page_is_in_no_list()
    {
        var archive = Invented.Archive(300, 900);
        var listed = new EntityLists(Around).Plan(archive, null!)
            .Select(p => (p.Address, View: (ListView)p.Make().View))
            .Where(p => p.Address.Path.StartsWith("/nhan-vat/chu/", StringComparison.Ordinal))
            .SelectMany(p => p.View.Groups).SelectMany(g => g.Rows).Select(r => r.Name.Href!);

        Assert.Equal(
            archive.Entities
                .Where(e => e is { Type: EntityType.Person, Address: not null })
                .Select(e => Around.Href(e.Address!.Value)).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void D_with_a_bar_has_pages_of_its_own()
    {
        var routes = new EntityLists(Around).Plan(Invented.Archive(20, 1200), null!)
            .Select(p => p.Address.Path).ToArray();
        Assert.Contains("/nhan-vat/chu/d/", routes);
        Assert.Contains("/nhan-vat/chu/dd/", routes);
        Assert.Contains("/nhan-vat/chu/dd/trang/2/", routes);
    }

    [Fact]
    public void Both_languages_have_the_same_words()
    {
        Assert.Equal(
            Words.Vietnamese.Texts.Keys.Order(StringComparer.Ordinal),
            Words.English.Texts.Keys.Order(StringComparer.Ordinal));
        var english = Kinds(Invented.Around(Words.English))
            .SelectMany(kind => kind.Plan(Small, null!))
            .Select(p => p.Make());
        Assert.All(english, page => Assert.NotEqual("", page.Meta.Title));
    }

    [Fact]
    public void Search_and_missing_pages_are_not_in_the_sitemap() =>
        Assert.All(
            new IPageKind[] { new SearchPage(Around), new MissingPage(Around) }.SelectMany(k => k.Plan(Small, null!)),
            page => Assert.False(page.Make().Meta.Listed));

    private static IPageKind[] Kinds(Surroundings around) =>
    [
        new EntityLists(around), new TagPages(around), new SourcePages(around), new CalendarPages(around),
        new SearchPage(around), new MissingPage(around),
        new TextPages(around, [new("input/pages/about.md", new("/gioi-thieu/"), "Giới thiệu", "Kho thử.", 4)]),
    ];

    private static T View<T>(IPageKind kind, Archive archive, string address) =>
        (T)kind.Plan(archive, null!).Single(p => p.Address.Path == address).Make().View;

    private static IEnumerable<ArticleGroupView> Groups(IPageKind kind, Archive archive, string below) =>
        kind.Plan(archive, null!)
        .Where(p => p.Address.Path.StartsWith(below, StringComparison.Ordinal)).SelectMany(p => p.Make().View switch
        {
            CalendarView view => view.Groups,
            ArticlesView view => view.Groups,
            _ => default,
        });

    private static int Rows(object view) => view switch
    {
        ListView list => list.Groups.Sum(g => g.Rows.Count),
        ArticlesView list => list.Groups.Sum(g => g.Rows.Count),
        CalendarView list => list.Groups.Sum(g => g.Rows.Count),
        _ => 0,
    };
}
