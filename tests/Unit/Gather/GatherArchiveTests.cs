using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Gather;

public sealed class GatherArchiveTests
{
    private static readonly AnnotatedArticle[] Two =
    [
        Made.Article(
            "b", "Tàu cá cứu người", "2021-03-02", "Ông [Trần Mẫu] gặp [Lê Thử] ở [Quảng Mẫu|place/quang-mau]."),
        Made.Article(
            "a",
            "Lễ hội mùa xuân",
            "2020-01-01",
            "Bà [Lê Thử] và [Trần Mẫu] đến [Quảng Mẫu|place/quang-mau]. [Trần Mẫu] vui."),
    ];

    private static readonly EntityRecord Place = Made.Record("place/quang-mau", EntityType.Place, "Quảng Mẫu");

    [Fact]
    public void Articles_stand_in_the_order_of_their_dates()
    {
        var archive = Made.Gather([.. Two, Made.Article("c", "Không rõ ngày", null, "Một đoạn.")]).Archive;
        Assert.Equal(["c", "a", "b"], archive.Articles.Select(a => a.Id));
        Assert.Equal([-1, 0, 1], archive.Articles.Select(a => a.Previous));
        Assert.Equal([1, 2, -1], archive.Articles.Select(a => a.Next));
        Assert.Equal(new DateOnly(2021, 3, 2), archive.Updated);
    }

    [Fact]
    public void Two_articles_that_share_names_are_related()
    {
        var archive = Made.Gather(Two, [Place]).Archive;
        Assert.Equal([1, 0], archive.Articles.Select(a => Assert.Single(a.Related).Article));
        Assert.Equal(3, archive.Articles[0].Related[0].Shared.Count);
    }

    [Fact]
    public void An_entity_of_two_articles_has_a_page_and_one_of_a_single_article_has_none()
    {
        var archive = Made.Gather([.. Two, Made.Article("c", "Ba", "2022-01-01", "[Ngô Lẻ] nói.")], [Place]).Archive;
        var byName = archive.Entities.ToDictionary(e => e.Name);
        Assert.NotNull(byName["Trần Mẫu"].Address);
        Assert.Null(byName["Ngô Lẻ"].Address);
        Assert.Equal("/dia-danh/quang-mau/", byName["Quảng Mẫu"].Address?.Path);
        Assert.Equal(3, byName["Trần Mẫu"].Mentions);
        Assert.Equal([1, 0], byName["Trần Mẫu"].Articles);
        Assert.Equal(2, byName["Trần Mẫu"].Together.Count);
        Assert.Equal(
            archive.Entities.Select(e => e.Id), archive.Entities.Select(e => e.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rejected_and_unsure_mentions_do_not_count()
    {
        var sure = Two[0].Mentions[0];
        AnnotatedArticle[] articles =
        [
            Two[0] with
            {
                Mentions =
                [
                    sure with { Evidence = new("x", 1, ReviewState.Rejected) },
                    Two[0].Mentions[1] with { Evidence = new("x", 0.2) },
                ],
            },
            Two[1] with { Mentions = [Two[1].Mentions[0] with { Evidence = new("x", 0, ReviewState.Confirmed) }] },
        ];
        var entity = Assert.Single(Made.Gather(articles).Archive.Entities);
        Assert.Equal(1, entity.Reviewed);
    }

    [Fact]
    public void Dates_with_a_year_are_gathered_with_the_articles_that_name_them()
    {
        DateMention Named(string value, double confidence = 1) =>
            new(new(1, new(0, 2)), value, false, new("x", confidence));
        var archive = Made.Gather(
        [
            Two[0] with { Dates = [Named("1979-02-17"), Named("--02-17"), Named("PUB-1D"), Named("1979-02-17")] },
            Two[1] with { Dates = [Named("1979-02-17"), Named("1979/1989"), Named("2020", 0.2)] },
        ]).Archive;
        Assert.Equal([new NamedDate("1979-02-17", [1, 0]), new NamedDate("1979/1989", [0])], archive.Dates);
    }

    [Fact]
    public void Holdings_count_what_originals_tell_and_what_people_reviewed()
    {
        var reviewed = Two[0].Mentions[0] with { Evidence = new("x", 0.1, ReviewState.Confirmed) };
        var holdings = Made.Gather(
        [
            Two[0] with { Article = Two[0].Article with { Url = "https://example.org/1" }, Mentions = [reviewed] },
            Two[1] with
            {
                Article = Two[1].Article with
                {
                    Language = "en", PublishedFrom = "hôm qua", Author = "Lê A", Form = ArticleForm.WebPage,
                },
            },
        ]).Archive.Holdings;
        Assert.Equal([new("en", 1), new("vi", 1)], holdings.Languages);
        Assert.Equal((1, 1, 1), (holdings.WithUrl, holdings.WithAuthor, holdings.DateConcluded));
        Assert.Equal(new Reviewed(1 + Two[1].Mentions.Count, 1), holdings.Names);
        Assert.Equal(default, holdings.Quotes);
        Assert.Equal([new(ArticleForm.WebPage, 1), new(null, 1)], holdings.Forms);
    }

    [Fact]
    public void The_order_of_the_input_does_not_show()
    {
        var one = Made.Gather(Two, [Place]);
        var other = Made.Gather(Two.Reverse(), [Place]);
        Assert.Equal(one.Permalinks, other.Permalinks);
        Assert.Equal(
            one.Archive.Articles.Select(a => (a.Id, a.Address, a.Uses, a.TagNames)),
            other.Archive.Articles.Select(a => (a.Id, a.Address, a.Uses, a.TagNames)));
    }

    [Fact]
    public void Sources_meet_under_the_name_of_the_settings()
    {
        string?[] sources = ["BM", "báo mẫu", null, "Khác"];
        var archive = Made.Gather(sources.Select((s, i) =>
        {
            var made = Made.Article($"{i}", $"Bài {i}", "2020-01-01", "Chữ.");
            return made with { Article = made.Article with { Source = s } };
        })).Archive;
        Assert.Equal(["Báo Mẫu", "Khác"], archive.Sources.Select(s => s.Name));
        Assert.Equal([0, 0, -1, 1], archive.Articles.Select(a => a.Source));
        Assert.Equal("/nguon/bao-mau/", archive.Sources[0].Address.Path);
    }

    [Fact]
    public void A_summary_is_the_first_paragraph_cut_at_a_word()
    {
        var archive =
            Made.Gather([Made.Article("a", "Dài", null, string.Join(' ', Enumerable.Repeat("nghiêng", 60)))]).Archive;
        Assert.InRange(archive.Articles[0].Summary.Length, 200, 241);
        Assert.EndsWith("nghiêng…", archive.Articles[0].Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_remembers_when_it_was_first_and_last_written()
    {
        AnnotatedArticle With(int i, string date) => Made.Article($"{i}", "T", date, "Ông [Trần Mẫu] nói.") with
        {
            Roles =
            [
                new(new(1, new TextSpan(0, 3)), "Trần Mẫu", EntityIds.Auto(EntityType.Person, "Trần Mẫu"), new("r", 1)),
            ],
        };
        var entity = Assert.Single(
            Made.Gather([With(1, "2021-05-05"), With(2, "2019-02-03"), With(3, "2020-01-01")]).Archive.Entities);
        var role = Assert.Single(entity.Roles);
        Assert.Equal(
            ("Ông", 3, "2019-02-03", "2021-05-05"),
            (role.Role, role.Count, role.First.ToString(), role.Last.ToString()));
    }

    [Theory]
    [InlineData(QuoteKind.Direct, true), InlineData(QuoteKind.Partial, true), InlineData(QuoteKind.Indirect, false)]
    public void An_article_quotes_whom_it_gives_words_in_quotation_marks(QuoteKind kind, bool quotes)
    {
        var speaker = new Speaker("Trần Mẫu", EntityIds.Auto(EntityType.Person, "Trần Mẫu"));
        var article = Made.Article("a", "T", "2021-05-05", "Ông [Trần Mẫu] nói “vui”.") with
        {
            Quotes = [new(new(1, new TextSpan(18, 21)), [speaker], "nói", kind, new("q", 1))],
        };
        Assert.Equal(quotes, Assert.Single(Made.Gather([article]).Archive.Entities).Quoting.Count > 0);
    }
}
