using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using StaticArchive.Engine.Render;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Engine;

public sealed class FormatsTests
{
    private const string Site = "https://a.vn/kho";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly Feed Home = new(new("/"), "Kho & báo\u0001");

    [Fact]
    public void The_sitemap_has_what_is_listed()
    {
        var format = new SitemapFormat(Site);
        Page[] pages = [Page("/b/", updated: new(2024, 5, 17)), Page("/a/"), Page("/404.html", listed: false)];
        Assert.All(pages, page => Assert.Empty(format.Each(page)));
        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
            + "<url>\n<loc>https://a.vn/kho/a/</loc>\n</url>\n"
            + "<url>\n<loc>https://a.vn/kho/b/</loc>\n<lastmod>2024-05-17</lastmod>\n</url>\n</urlset>",
            Text(Assert.Single(format.Last())));
    }

    [Fact]
    public void A_large_sitemap_is_an_index_of_parts()
    {
        var format = new SitemapFormat(Site, limit: 2);
        Parallel.For(0, 5, i => format.Each(Page($"/{i}/")));
        var files = format.Last().ToList();
        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"], files.Select(f => f.Path));
        Assert.Equal(3, XDocument.Parse(Text(files[0])).Root!.Elements().Count());
        Assert.Contains("/kho/4/", Text(files[3]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_has_its_newest_50_in_any_order_of_pages()
    {
        var pages = Enumerable.Range(0, 120).Select(i => Page($"/{i}/", entry: Entry(i))).ToList();
        var (one, other) = (new FeedFormat(Site, Home.Title, "vi"), new FeedFormat(Site, Home.Title, "vi"));
        foreach (var page in pages) one.Each(page);
        pages.AsEnumerable().Reverse().AsParallel().ForAll(page => other.Each(page));
        Assert.Equal(one.Last().Select(f => f.Path + Text(f)), other.Last().Select(f => f.Path + Text(f)));

        var files = one.Last().ToDictionary(f => f.Path, Text);
        Assert.Equal(
            ["feed.json", "feed.xml", "my/feed.json", "my/feed.xml"], files.Keys.Order(StringComparer.Ordinal));
        var entries = XDocument.Parse(files["feed.xml"]).Root!.Elements(Atom + "entry").ToList();
        Assert.Equal(50, entries.Count);
        // Two entries a day: the newest day first, then by id.
        Assert.Equal(
            ["118", "119", "116"], entries.Take(3).Select(e => e.Element(Atom + "title")!.Value.Split(' ')[1]));
        using var json = JsonDocument.Parse(files["feed.json"]);
        Assert.Equal("https://a.vn/kho/118/", json.RootElement.GetProperty("items")[0].GetProperty("id").GetString());
        Assert.Equal("https://a.vn/kho/feed.json", json.RootElement.GetProperty("feed_url").GetString());
        Assert.Equal(50, json.RootElement.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void A_feed_is_valid_with_hostile_text()
    {
        var format = new FeedFormat(Site, Home.Title, "vi");
        var hostile = Entry(1) with
        {
            Title = "a\u0000\u000B<b>&\uD800 🌊",
            Html = "<p>\u001Fx</p>",
            Author = "\uFFFE",
            Feeds = [Home],
        };
        format.Each(Page("/1/", entry: hostile));
        var feed = XDocument.Parse(Text(format.Last().First())).Root!;
        Assert.Equal("Kho & báo", feed.Element(Atom + "title")!.Value);
        Assert.Equal("a<b>& 🌊", feed.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
        Assert.Equal("<p>x</p>", feed.Element(Atom + "entry")!.Element(Atom + "summary")!.Value);
        var self = feed.Elements(Atom + "link").First(l => l.Attribute("rel")!.Value == "self");
        Assert.Equal("https://a.vn/kho/feed.xml", self.Attribute("href")!.Value);
        JsonDocument.Parse(Text(format.Last().Last())).Dispose();
    }

    [Fact]
    public void An_entry_without_a_time_is_in_no_feed()
    {
        var format = new FeedFormat(Site, Home.Title, "vi");
        format.Each(Page("/1/", entry: Entry(1) with { Published = "" }));
        Assert.Empty(format.Last());
    }

    [Fact]
    public void Redirects_are_rules_where_the_host_reads_them_and_pages_elsewhere()
    {
        ValueList<(string, string)> redirects = [("/b/", "/c/"), ("/a/", "/c/\"")];
        Assert.Equal(
            "/kho/a/ /kho/c/\" 301\n/kho/b/ /kho/c/ 301\n",
            Text(Assert.Single(new RedirectFormat(Site, "netlify", redirects).Last())));
        var pages = new RedirectFormat(Site, "github-pages", redirects).Last().ToDictionary(f => f.Path, Text);
        Assert.Contains(
            "<link rel=\"canonical\" href=\"https://a.vn/kho/c/\">", pages["b/index.html"], StringComparison.Ordinal);
        Assert.Contains("content=\"0; url=/kho/c/&quot;\"", pages["a/index.html"], StringComparison.Ordinal);
        ValueList<(string, string)> many = [.. Enumerable.Range(0, 2001).Select(i => ($"/{i}/", "/x/"))];
        Assert.Equal(2, new RedirectFormat(Site, "cloudflare-pages", many).Last().Count());
        Assert.Empty(new RedirectFormat(Site, "netlify", []).Last());
    }

    [Fact]
    public void Headers_are_strict_and_only_hashed_files_are_kept_for_good()
    {
        var text = Text(Assert.Single(new HeadersFile("netlify", "/kho", ["/assets/", "/pictures/"]).Last()));
        Assert.StartsWith("/kho/*\n", text, StringComparison.Ordinal);
        Assert.Contains("\n  Content-Security-Policy: default-src 'none'; ", text, StringComparison.Ordinal);
        Assert.Contains("\n  Access-Control-Allow-Origin: *\n", text, StringComparison.Ordinal);
        Assert.EndsWith(
            "/kho/pictures/*\n  Cache-Control: public, max-age=31536000, immutable\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", text, StringComparison.Ordinal);
        Assert.Empty(new HeadersFile("github-pages", "", []).Last());
        Assert.DoesNotContain(SecurityHeaders.All(secure: false), h => h.Name == "Strict-Transport-Security");
    }

    [Fact]
    public void Robots_and_markdown()
    {
        Assert.EndsWith(
            "Sitemap: https://a.vn/kho/sitemap.xml\n",
            Text(Assert.Single(new RobotsFormat(Site).Last())),
            StringComparison.Ordinal);
        var page = Page("/a/") with { Body = new("# Lũ\n", []) };
        var file = Assert.Single(new MarkdownFormat().Each(page));
        Assert.Equal(("a/index.md", "# Lũ\n"), (file.Path, Text(file)));
        Assert.Empty(new MarkdownFormat().Each(Page("/a/")));
    }

    private static Page Page(string address, bool listed = true, DateOnly? updated = null, FeedEntry? entry = null) =>
        new(new(address), "page", new object(), new("Lũ", listed, updated, entry));

    private static FeedEntry Entry(int i) => new(
        $"{i:D3}", $"Lũ {i}", new($"/{i}/"), $"2024-{i / 2:D3}", $"2024-05-{(i % 28) + 1:D2}T00:00:00Z",
        "<p>x</p>", null, ["lũ"],
        i % 3 == 0 ? [Home, new(new("/my/"), "Mỹ")] : [Home]);

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
