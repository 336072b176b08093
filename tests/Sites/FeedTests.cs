using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace StaticArchive.Sites;

/// <summary>The feeds of the sample: RFC 4287 and JSON Feed 1.1 ask for these elements.</summary>
public sealed class FeedTests : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private readonly TrialSite site = TrialSite.OfTheSample();

    public FeedTests()
    {
        var settings = site.Read("input/site.yml");
        site.Write(
            "input/site.yml",
            settings.Replace("tag-page-threshold: 3", "tag-page-threshold: 1", StringComparison.Ordinal));
        Assert.Empty(site.Build().Problems);
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_site_each_tag_and_each_source_have_feeds_that_their_pages_name()
    {
        var feeds = site.Files("output", "feed.xml");
        Assert.Contains("output/feed.xml", feeds);
        Assert.Contains("output/nguon/vtc-news/feed.xml", feeds);
        Assert.Contains(feeds, feed => feed.StartsWith("output/chu-de/", StringComparison.Ordinal));
        foreach (var feed in feeds)
        {
            var page = site.Read(feed.Replace("feed.xml", "index.html", StringComparison.Ordinal));
            Assert.Contains($"href=\"{feed["output".Length..]}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Atom_feeds_have_what_the_standard_asks_for()
    {
        foreach (var path in site.Files("output", "feed.xml"))
        {
            var feed = XDocument.Parse(site.Read(path)).Root!;
            Assert.Equal(Atom + "feed", feed.Name);
            Stamp(feed);
            var self = feed.Elements(Atom + "link").Single(l => (string?)l.Attribute("rel") == "self");
            Assert.EndsWith(path["output".Length..], self.Attribute("href")!.Value, StringComparison.Ordinal);
            var entries = feed.Elements(Atom + "entry").ToList();
            Assert.NotEmpty(entries);
            Assert.All(entries, Stamp);
            Assert.Equal(entries.Count, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct().Count());
            Assert.True(feed.Element(Atom + "author") is not null
                || entries.TrueForAll(e => e.Element(Atom + "author") is not null));
        }
    }

    [Fact]
    public void Json_feeds_have_what_the_standard_asks_for()
    {
        foreach (var path in site.Files("output", "feed.json"))
        {
            var feed = JsonDocument.Parse(site.Read(path)).RootElement;
            Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
            Assert.NotEqual("", feed.GetProperty("title").GetString());
            foreach (var item in feed.GetProperty("items").EnumerateArray())
            {
                Assert.NotEqual("", item.GetProperty("id").GetString());
                Assert.True(item.TryGetProperty("content_html", out _) || item.TryGetProperty("content_text", out _));
                Moment(item.GetProperty("date_published").GetString()!);
            }
        }
    }

    // id, title and updated stand in every feed and in every entry.
    private static void Stamp(XElement element)
    {
        Assert.True(Uri.IsWellFormedUriString(element.Element(Atom + "id")!.Value, UriKind.Absolute));
        Assert.NotEqual("", element.Element(Atom + "title")!.Value);
        Moment(element.Element(Atom + "updated")!.Value);
    }

    private static void Moment(string text) => Assert.True(
        DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), text);
}
