using StaticArchive.Model.News;

namespace StaticArchive.Unit.Gather;

public sealed class TagTests
{
    private static AnnotatedArticle Article(int i, params string[] given)
    {
        var made = Made.Article(
            $"{i}", $"Tai nạn giao thông thứ {i}", $"2020-01-0{i}",
            "Vụ tai nạn giao thông xảy ra gần bệnh viện, [Trần Mẫu] cho biết; hoà bình và hòa bình là một. "
            + "Cảnh sát khu vực đã tiếp tục.");
        return made with { Article = made.Article with { Tags = [.. given] } };
    }

    [Fact]
    public void An_article_is_tagged_with_its_topics_names_and_given_tags()
    {
        var archive = Made.Gather([Article(1, "Phóng sự"), Article(2), Article(3, " Phóng sự ")]).Archive;
        var tags = archive.Articles[0].TagNames;
        Assert.Equal("Phóng sự", tags[0]);
        Assert.Contains("Tai nạn giao thông", tags);
        Assert.Contains("Hòa bình", tags);
        Assert.Contains("Trần Mẫu", tags);
        Assert.DoesNotContain("Khu vực", tags);
    }

    [Fact]
    public void A_tag_of_enough_articles_has_a_page_unless_an_entity_has_it()
    {
        var archive = Made.Gather([Article(1, "Phóng sự"), Article(2), Article(3, "Phóng sự")]).Archive;
        Assert.Contains(
            archive.Tags, t => t.Name == "Tai nạn giao thông" && t.Address.Path == "/chu-de/tai-nan-giao-thong/");
        Assert.DoesNotContain(archive.Tags, t => t.Name is "Trần Mẫu" or "Phóng sự");
        Assert.Equal([2, 1, 0], archive.Tags[0].Articles);
        Assert.Equal(
            archive.Articles[0].Tags.Select(t => archive.Tags[t].Name),
            archive.Articles[0].TagNames.Where(n => archive.Tags.Any(t => t.Name == n)));
    }

    [Fact]
    public void Curators_rename_hide_and_widen_tags()
    {
        var thesaurus = new Thesaurus(
        [
            new("Tai nạn", ["tai nạn giao thông"], ["An toàn"], false),
            new("An toàn", [], ["Xã hội"], false),
            new("Xã hội", [], ["Tai nạn"], false),
            new("Hoà bình", [], [], true),
        ]);
        var archive = Made.Gather([Article(1), Article(2), Article(3)], thesaurus: thesaurus).Archive;
        var tags = archive.Articles[0].TagNames;
        Assert.Contains("Tai nạn", tags);
        Assert.DoesNotContain("Tai nạn giao thông", tags);
        Assert.DoesNotContain("Hòa bình", tags);
        Assert.Equal(["An toàn", "Xã hội"], tags.TakeLast(2));
        Assert.Contains(archive.Tags, t => t.Name == "Xã hội" && t.Articles.Count == 3);
    }
}
