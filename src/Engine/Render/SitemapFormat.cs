using System.Collections.Concurrent;
using System.Globalization;
using System.Xml;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// Writes <c>sitemap.xml</c>; above the limit of one file, an index of <c>sitemap-1.xml</c> and so on.
/// </summary>
/// <param name="siteUrl">Scheme, host and path, such as <c>https://example.org/kho</c>.</param>
/// <param name="limit">Addresses in one file; the protocol allows 50,000.</param>
public sealed class SitemapFormat(string siteUrl, int limit = 50_000) : IOutputFormat
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly string site = siteUrl.TrimEnd('/');
    private readonly ConcurrentDictionary<string, DateOnly?> pages = new(StringComparer.Ordinal);

    public IEnumerable<OutputFile> Each(Page page)
    {
        if (page.Meta.Listed) pages[page.Address.Path] = page.Meta.Updated;
        return [];
    }

    public IEnumerable<OutputFile> Last()
    {
        var parts = pages.OrderBy(p => p.Key, StringComparer.Ordinal).Chunk(limit).ToList();
        if (parts.Count <= 1) return [Urls("sitemap.xml", parts.FirstOrDefault([]))];
        var files = parts.Select((part, i) => Urls($"sitemap-{i + 1}.xml", part)).ToList();
        return [Index(files), .. files];
    }

    private OutputFile Index(List<OutputFile> files) => XmlFile.Of("sitemap.xml", xml =>
    {
        xml.WriteStartElement("sitemapindex", Schema);
        foreach (var file in files)
        {
            xml.WriteStartElement("sitemap", Schema);
            xml.WriteElementString("loc", Schema, $"{site}/{file.Path}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private OutputFile Urls(string path, IEnumerable<KeyValuePair<string, DateOnly?>> part) => XmlFile.Of(path, xml =>
    {
        xml.WriteStartElement("urlset", Schema);
        foreach (var (address, updated) in part) Url(xml, address, updated);
        xml.WriteEndElement();
    });

    private void Url(XmlWriter xml, string address, DateOnly? updated)
    {
        xml.WriteStartElement("url", Schema);
        xml.WriteElementString("loc", Schema, site + address);
        if (updated is { } day)
        {
            xml.WriteElementString("lastmod", Schema, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
