using System.Text.Json;

namespace StaticArchive.Sites;

/// <summary>The archive for programs: what the sample publishes below <c>/data/</c>.</summary>
public sealed class DataTests : IDisposable
{
    private readonly TrialSite site = TrialSite.OfTheSample();

    public DataTests() => Assert.Empty(site.Build().Problems);

    public void Dispose() => site.Dispose();

    [Fact]
    public void Every_article_is_a_line_whose_offsets_find_their_words()
    {
        var lines = site.Read("output/data/articles.jsonl").TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        foreach (var line in lines.Select(l => JsonDocument.Parse(l).RootElement))
        {
            Assert.StartsWith("https://", line.GetProperty("address").GetString(), StringComparison.Ordinal);
            var text = line.GetProperty("text").GetString()!;
            var items = line.GetProperty("entities").EnumerateArray()
                .Where(e => !e.TryGetProperty("part", out _)).ToList();
            Assert.True(items.Count > 30);
            Assert.All(items, e => Assert.Equal(
                e.GetProperty("text").GetString(),
                text[e.GetProperty("start").GetInt32()..e.GetProperty("end").GetInt32()]));
        }
    }

    [Fact]
    public void Tables_have_a_row_for_each_mention_and_quote_and_lead_to_their_places()
    {
        var mentions = site.Read("output/data/mentions.csv").TrimEnd().Split("\r\n");
        Assert.StartsWith("article,address,published,start,end,text,type,", mentions[0], StringComparison.Ordinal);
        Assert.Contains(mentions, row => row.Contains(",Vladimir Putin,PER,", StringComparison.Ordinal));
        var quotes = site.Read("output/data/quotes.csv").TrimEnd().Split("\r\n");
        Assert.True(quotes.Length > 5);
        foreach (var row in quotes[1..])
        {
            var address = new Uri(row.Split(',').First(cell => cell.StartsWith("https://", StringComparison.Ordinal)));
            Assert.Contains(
                $"id=\"{address.Fragment[1..]}\"", site.Read($"output{address.AbsolutePath}index.html"),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Annotations_name_words_of_a_paragraph_that_the_page_has()
    {
        var page = JsonDocument.Parse(site.Read("output/data/annotations/1.jsonld")).RootElement;
        Assert.Equal("AnnotationPage", page.GetProperty("type").GetString());
        var items = page.GetProperty("items").EnumerateArray().ToList();
        Assert.True(items.Count > 60);
        Assert.Equal(items.Count, items.Select(i => i.GetProperty("id").GetString()).Distinct().Count());
        Assert.Contains(items, i => i.GetProperty("body")[0].GetProperty("value").GetString() == "Vladimir Putin"
            && i.GetProperty("body")[1].GetProperty("value").GetString() == "person"
            && i.GetProperty("body")[2].GetProperty("source").GetString()!
                .EndsWith("/nhan-vat/vladimir-putin/", StringComparison.Ordinal));
        foreach (var target in items.Select(i => i.GetProperty("target")))
        {
            var selector = target.GetProperty("selector");
            var path = new Uri(target.GetProperty("source").GetString()!).AbsolutePath;
            Assert.Contains(
                $"id=\"{selector.GetProperty("value").GetString()}\"", site.Read($"output{path}index.html"),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Entities_and_citations_are_whole()
    {
        var entities = JsonDocument.Parse(site.Read("output/data/entities.json")).RootElement.EnumerateArray().ToList();
        var putin = entities.Single(e => e.GetProperty("id").GetString() == "person/vladimir-putin");
        Assert.Equal(2, putin.GetProperty("articles").GetInt32());
        Assert.Equal(2, JsonDocument.Parse(site.Read("output/data/citations/1.json")).RootElement.GetArrayLength());
        // Of one the newspaper is unknown, and the archive does not take its place.
        var bibtex = site.Read("output/data/citations/1.bib");
        Assert.Equal((1, 1), (bibtex.Split("@article{").Length - 1, bibtex.Split("@misc{").Length - 1));
        Assert.DoesNotContain("journal = {Hồ sơ báo chí}", bibtex, StringComparison.Ordinal);
        Assert.Contains("ngày suy từ", bibtex, StringComparison.Ordinal);
        Assert.Equal(2, site.Read("output/data/citations/1.ris").Split("ER  - ").Length - 1);
    }

    [Fact]
    public void Annotations_are_read_from_their_collection_page_by_page()
    {
        site.Write("input/articles/them.jsonl", string.Join('\n', Enumerable.Range(0, 401).Select(n =>
            $$"""{"id":"t{{n}}","title":"Tin {{n}}","text":"Ông Vladimir Putin tới Hà Nội lần thứ {{n}}."}""")));
        Assert.Empty(site.Build().Problems);
        var collection = Json("collection");
        var (next, total, pages) = (collection.GetProperty("first").GetString(), 0, 0);
        string? before = null;
        while (next is not null)
        {
            var page = Json(next.Split('/')[^1].Replace(".jsonld", "", StringComparison.Ordinal));
            Assert.Equal(next, page.GetProperty("id").GetString());
            Assert.Equal(
                collection.GetProperty("id").GetString(), page.GetProperty("partOf").GetProperty("id").GetString());
            Assert.Equal(before, page.TryGetProperty("prev", out var prev) ? prev.GetString() : null);
            (before, total, pages) = (next, total + page.GetProperty("items").GetArrayLength(), pages + 1);
            next = page.TryGetProperty("next", out var following) ? following.GetString() : null;
        }

        Assert.Equal((3, collection.GetProperty("total").GetInt32()), (pages, total));
        Assert.Equal(before, collection.GetProperty("last").GetString());

        JsonElement Json(string name) =>
            JsonDocument.Parse(site.Read($"output/data/annotations/{name}.jsonld")).RootElement;
    }

    [Fact]
    public void Who_does_not_want_it_has_none_of_it()
    {
        var settings = site.Read("input/site.yml");
        site.Write("input/site.yml", settings.Replace("data: true", "data: false", StringComparison.Ordinal));
        Assert.Empty(site.Build().Problems);
        Assert.False(site.Has("output/data/index.html") || site.Has("output/data/articles.jsonl"));
        Assert.DoesNotContain("/data/", site.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_links_files_that_exist()
    {
        var page = site.Read("output/data/index.html");
        foreach (System.Text.RegularExpressions.Match link in
            System.Text.RegularExpressions.Regex.Matches(page, "href=\"(/data/[^\"]+\\.[a-z]+)\""))
        {
            Assert.True(site.Has("output" + link.Groups[1].Value), link.Value);
        }

        Assert.Contains("/data/articles.jsonl", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_are_told_the_files_and_the_rights()
    {
        var page = site.Read("output/data/index.html");
        var start = page.IndexOf('{', page.IndexOf("application/ld+json", StringComparison.Ordinal));
        var end = page.IndexOf("</script>", start, StringComparison.Ordinal);
        var set = JsonDocument.Parse(page[start..end]).RootElement;
        var rights = set.GetProperty("copyrightNotice").GetString();
        Assert.StartsWith("Bài viết thuộc bản quyền", rights, StringComparison.Ordinal);
        Assert.Equal(
            [
                "articles.jsonl", "mentions.csv", "quotes.csv", "entities.json", "collection.jsonld", "1.jsonld",
                "1.bib", "1.ris", "1.json",
            ],
            set.GetProperty("distribution").EnumerateArray()
                .Select(d => d.GetProperty("contentUrl").GetString()!.Split('/')[^1]));
    }

    [Theory]
    [InlineData("mentions"), InlineData("quotes")]
    public void The_page_says_how_many_rows_a_table_has(string table)
    {
        var rows = site.Read($"output/data/{table}.csv").TrimEnd().Split("\r\n").Length - 1;
        Assert.Matches(
            $"id=\"{table}\">[^<]*<small><span class=\"n\">{rows}</span> dòng", site.Read("output/data/index.html"));
    }
}
