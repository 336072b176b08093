using System.Globalization;
using System.Text;

namespace StaticArchive.Sites;

/// <summary>What one article more changes on the pages of others: contract 6.</summary>
public sealed class OneMoreTests
{
    private static readonly string[] People =
    [
        "Trần Văn An", "Lê Thị Bình", "Phạm Văn Cảnh", "Hoàng Thị Duyên", "Vũ Văn Giang", "Đỗ Thị Hiền",
        "Ngô Văn Khôi", "Bùi Thị Liên", "Đặng Văn Minh", "Phan Thị Nga", "Võ Văn Phúc", "Dương Thị Quyên",
    ];

    [Theory]
    [InlineData("2020-01-01"), InlineData("2020-02-15"), InlineData("2020-03-31")]
    public void One_article_more_touches_its_neighbours_its_relations_its_names_and_lists(string published)
    {
        using var site = new TrialSite(
            ("input/site.yml", "title: Kho\nurl: https://example.org\n"), ("input/entities/people.yml", Registry()));
        for (var i = 0; i < 24; i++)
        {
            var day = new DateOnly(2020, 1, 2).AddDays(3 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            site.Write($"input/articles/{i:00}.md", Article($"Phiên họp số {i:00}", day, i, i + 1, i + 5, i + 7));
        }

        Assert.Empty(site.Build().Problems);
        var before = site.Output();
        site.Write("input/articles/moi.md", Article("Bài mới", published, 0, 1, 3));
        Assert.Empty(site.Build().Problems);

        var after = site.Output();
        // Contract 5: at most 4 files an article, its page, its Markdown and its share of the shards.
        Assert.InRange(after.Count - before.Count, 2, 4);
        Assert.Equal(
            ["index.html", "index.md", "oembed.json"],
            after.Keys.Except(before.Keys)
                .Where(path => !path.StartsWith("search/", StringComparison.Ordinal))
                .Select(Path.GetFileName));
        var changed = after.Where(file => before.TryGetValue(file.Key, out var was) && was != file.Value)
            .ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(Convert.FromBase64String(file.Value)));
        var articles = changed.Where(file => file.Key.StartsWith("bai-viet/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(articles);
        Assert.All(articles, page =>
        {
            var link = page.Key.EndsWith(".md", StringComparison.Ordinal) ? "id: moi," : "/bai-moi/";
            Assert.Contains(link, page.Value, StringComparison.Ordinal);
        });
        Assert.Equal(
            ["hoang-thi-duyen", "le-thi-binh", "tran-van-an"],
            changed.Keys
                .Where(path => path.StartsWith("nhan-vat/", StringComparison.Ordinal))
                .Select(path => path.Split('/')[1])
                .Where(folder => folder.Contains('-', StringComparison.Ordinal))
                .Distinct().Order(StringComparer.Ordinal));
    }

    private static string Article(string title, string published, params int[] people)
    {
        var text = new StringBuilder($"---\ntitle: {title}\npublished: {published}\n---\n");
        foreach (var i in people)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nÔng bà {People[i % People.Length]} đến dự.\n");
        }

        return text.ToString();
    }

    private static string Registry() => string.Concat(People.Select(name =>
        $"- id: person/{Vietnamese.Slug.Of(name)}\n  name: {name}\n  type: person\n"));
}
