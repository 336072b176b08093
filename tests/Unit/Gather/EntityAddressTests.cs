using StaticArchive.Gather;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Gather;

public sealed class EntityAddressTests
{
    private static AnnotatedArticle[] Twice(string name) =>
    [
        Made.Article("a", "Một", "2020-01-01", $"[{name}] nói."),
        Made.Article("b", "Hai", "2020-02-02", $"[{name}] nghe."),
    ];

    [Fact]
    public void People_who_differ_in_their_marks_have_pages_of_their_own()
    {
        var archive = Made.Gather([.. new[] { "Dũng", "Dừng", "Dung" }.SelectMany((n, i) =>
            Twice(n).Select(a => a with { Article = a.Article with { Id = a.Article.Id + i } }))]).Archive;
        Assert.Equal(3, archive.Entities.Select(e => e.Address).Distinct().Count());
    }

    [Fact]
    public void A_person_of_the_registry_has_the_plain_address()
    {
        var record = Made.Record("person/mau", EntityType.Person, "Trần Văn Mẫu");
        var archive = Made.Gather(Twice("Trần Mẫu|person/mau"), [record]).Archive;
        Assert.Equal("/nhan-vat/tran-van-mau/", Assert.Single(archive.Entities).Address?.Path);
    }

    [Fact]
    public void A_found_entity_that_vanishes_leaves_a_tombstone_and_a_warning()
    {
        var first = Made.Gather(Twice("Trần Mẫu"));
        AnnotatedArticle[] once = [Twice("Trần Mẫu")[0], Made.Article("b", "Hai", "2020-02-02", "Không ai.")];
        var then = Made.Gather(once, recorded: first.Permalinks);
        Assert.Equal(Severity.Warning, Assert.Single(then.Problems).Severity);
        var redirect = Assert.Single(then.Archive.Redirects);
        Assert.Equal(new Redirect(first.Archive.Entities[0].Address!.Value, null, "tran mau"), redirect);
        Assert.Empty(Made.Gather(once, recorded: then.Permalinks).Problems);

        var back = Made.Gather(Twice("Trần Mẫu"), recorded: then.Permalinks);
        Assert.Equal(first.Permalinks, back.Permalinks);
    }

    [Fact]
    public void A_merged_entity_redirects_to_its_heir()
    {
        var old = EntityIds.Auto(EntityType.Person, "Trần Mẫu");
        var first = Made.Gather(Twice("Trần Mẫu"));
        var then = Made.Gather(
            Twice("Trần Mẫu"), [Made.Record("person/mau", EntityType.Person, "Trần Văn Mẫu", old)], first.Permalinks);
        Assert.Equal("person/mau", Assert.Single(then.Archive.Entities).Id);
        Assert.Equal("/nhan-vat/tran-van-mau/", Assert.Single(then.Archive.Redirects).To?.Path);
        Assert.Empty(then.Problems);
        Assert.Contains(then.Permalinks, p => p.State == PermalinkState.Moved && p.Id == old);
    }

    [Fact]
    public void A_registry_entity_that_is_gone_is_an_error()
    {
        var first = Made.Gather(
            Twice("Trần Mẫu|person/mau"), [Made.Record("person/mau", EntityType.Person, "Trần Mẫu")]);
        var then = Made.Gather(Twice("Lê Thử"), [], first.Permalinks);
        Assert.Contains(
            "person/mau",
            Assert.Single(then.Problems, p => p.Severity == Severity.Error).Sentence,
            StringComparison.Ordinal);
    }
}
