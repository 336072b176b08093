using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>Makes the frame of a page from what the page says about itself.</summary>
public static class Frames
{
    private const int LongestTitle = 70;

    public static FrameView Of(Surroundings around, PageHead head) => new(
        around.Settings.Language, around.TextLanguage, around.Settings.Title, around.Href(Routes.Home),
        Head(around, head), head.OwnTop,
        Nav(around, head), around.Href(around.Paths.SearchPage()), Foot(around, head), head.Scripts);

    private static HeadView Head(Surroundings around, PageHead head)
    {
        var settings = around.Settings;
        return new(
            head.Address == Routes.Home ? settings.Title : WindowTitle(head.Title, settings.Title), head.Title,
            head.Description, settings.Absolute(head.Address), Origin(settings),
            head.Article is null ? "website" : "article", settings.Language == "vi" ? "vi_VN" : "en",
            head.Picture is { } picture ? settings.Absolute(picture) : null,
            head.Article?.Published, head.Article?.Author, head.Article?.Tags ?? [], head.NoIndex,
            head.HasMarkdown ? around.Href(new Route("/" + head.Address.MarkdownFile)) : null,
            head.HasEmbed ? settings.Absolute(new("/" + head.Address.EmbedFile)) : null,
            Feeds(around, head), head.JsonLd,
            head.Article is { } article
                ? new(article.Published?.Replace('-', '/'), article.Authors, article.Source, article.Language) : null);
    }

    // Search engines and tabs cut longer ones anywhere; the whole headline stands in og:title and on the page.
    private static string WindowTitle(string title, string site)
    {
        var whole = $"{title} – {site}";
        if (Html.Escape(whole).Length <= LongestTitle) return whole;
        if (Html.Escape(title).Length <= LongestTitle) return title;
        var cut = title.Length;
        while (Html.Escape(title[..cut]).Length >= LongestTitle) cut--;
        var end = title.LastIndexOf(' ', Math.Min(cut, title.Length - 1));
        if (end > 0) cut = end;
        return title[..cut].TrimEnd(' ', ',', ':', ';', '–', '-') + "…";
    }

    private static string Origin(SiteSettings settings) =>
        settings.Url.TrimEnd('/')[..^settings.BasePath.Length];

    private static ValueList<LinkView> Feeds(Surroundings around, PageHead head)
    {
        if (!around.Settings.Feeds) return [];
        return new[] { new Feed(Routes.Home, around.Settings.Title) }.Concat(head.Feeds)
            .Select(feed => new LinkView(around.Href(feed.Folder), feed.Title)).ToValueList();
    }

    private static ValueList<NavView> Nav(Surroundings around, PageHead head)
    {
        var paths = around.Paths;
        return
        [
            Link(paths.All(EntityType.Person), "kind.person"),
            Link(paths.All(EntityType.Organisation), "kind.organisation"),
            Link(paths.All(EntityType.Place), "kind.place"),
            Link(paths.All(EntityType.Event), "kind.event"),
            Link(paths.Years(), "kind.date"),
        ];

        NavView Link(Route route, string key) => new(
            around.Href(route), around.Say(key),
            route == head.Address ? "page" : route == head.Section ? "true" : null);
    }

    private static FootView Foot(Surroundings around, PageHead head)
    {
        var links = new List<LinkView>
        {
            new(around.Href(around.Paths.AllTags()), around.Say("frame.tags")),
            new(around.Href(around.Paths.AllSources()), around.Say("frame.sources")),
        };
        links.AddRange(Overviews.Of(around).Select(o => new LinkView(o.Href, o.Name)));
        if (around.HasAbout) links.Insert(0, new(around.Href(around.Paths.AboutPage()), around.Say("frame.about")));
        if (around.Settings.Data) links.Add(new(around.Href(Routes.Data), around.Say("frame.data")));
        if (around.Settings.Feeds) links.Add(new(around.Href(new Route("/feed.xml")), around.Say("frame.feed")));
        if (Reporting.Link(around, head.Title, head.Address) is { } report)
        {
            links.Add(new(report, around.Say("frame.report")));
        }

        return new(around.Say("frame.note"), head.Counts, links.ToValueList());
    }
}
