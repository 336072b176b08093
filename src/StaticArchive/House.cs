using StaticArchive.Annotate;
using StaticArchive.Annotate.Captions;
using StaticArchive.Annotate.Dates;
using StaticArchive.Annotate.Names;
using StaticArchive.Annotate.Quotes;
using StaticArchive.Compose;
using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Coverage;
using StaticArchive.Compose.Data;
using StaticArchive.Compose.Entities;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Home;
using StaticArchive.Compose.Lists;
using StaticArchive.Compose.Map;
using StaticArchive.Compose.Network;
using StaticArchive.Compose.Previews;
using StaticArchive.Compose.Quotes;
using StaticArchive.Compose.Search;
using StaticArchive.Compose.Timeline;
using StaticArchive.Engine.Render;
using StaticArchive.Import;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Search;
using StaticArchive.Stored;

namespace StaticArchive;

/// <summary>What this archive is made of. To add a part, write its file and add its line here.</summary>
internal static class House
{
    /// <remarks>The first that accepts a file reads it.</remarks>
    public static IImporter[] Importers(SiteSettings settings) =>
    [
        new PlainTextImporter(settings.Outlets),
        new MarkdownImporter(settings.Outlets),
        new WebPageImporter(settings.Outlets),
        new JsonLinesImporter(settings.Outlets),
    ];

    /// <remarks>
    /// Names come first: roles, quotes and captions are told by them. Where two claim the same words, the longer claim
    /// wins, then the earlier line.
    /// </remarks>
    public static IAnnotator[] Annotators(Knowledge known) =>
    [
        new NameAnnotator(known),
        new RoleAnnotator(known),
        new DateAnnotator(),
        new QuoteAnnotator(),
        new StatementAnnotator(),
        new MetonymAnnotator(known),
        new CaptionAnnotator(),
    ];

    public static IPageKind[] PageKinds(Surroundings site, ValueList<TextPage> texts) =>
    [
        new HomePages(site),
        new ArticlePages(site),
        new EntityPages(site),
        new EntityLists(site),
        new TagPages(site),
        new SourcePages(site),
        new CalendarPages(site),
        new QuotationPages(site),
        new MapPage(site),
        new NetworkPage(site),
        new TimelinePages(site),
        new CoveragePage(site),
        new DataPage(site),
        new SearchPage(site),
        new TextPages(site, texts),
        new MissingPage(site),
        new TombstonePages(site),
    ];

    public static IOutputFormat[] Formats(SiteSettings settings, Theme theme, Archive archive) =>
    [
        new HtmlFormat(theme),
        new MarkdownFormat(),
        new OembedFormat(settings.Title, settings.Absolute(new("/"))),
        new SitemapFormat(settings.Url),
        new FeedFormat(settings.Url, settings.Title, settings.Language),
        new RobotsFormat(settings.Url),
        new OpenSearchFile(
            settings.Title, settings.Description, settings.Language, settings.Absolute(settings.Paths.SearchPage())),
        new HeadersFile(settings.Host, settings.BasePath, ["/assets/", "/pictures/"]),
        new RedirectFormat(settings.Url, settings.Host,
            [.. archive.Redirects.Where(r => r.To is not null).Select(r => (r.From.Path, r.To!.Value.Path))]),
    ];

    /// <summary>Files for programs in the browser: the search index, what cards show, data, kept pictures.</summary>
    public static IEnumerable<OutputFile>[] Shards(
        Surroundings site, Archive archive, StoredTexts texts, Pictures pictures) =>
    [
        BuildIndex.From(archive, texts.Once, site.Settings),
        PreviewCards.Files(archive, site),
        site.Settings.Data ? DataFiles.Of(site, archive, texts.Once) : [],
        pictures.Files(),
    ];
}
