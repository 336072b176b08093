using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>Writes <c>robots.txt</c>: everything may be read, and the sitemap is there.</summary>
public sealed class RobotsFormat(string siteUrl) : IOutputFormat
{
    public IEnumerable<OutputFile> Each(Page page) => [];

    public IEnumerable<OutputFile> Last() =>
        [OutputFile.Of("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {siteUrl.TrimEnd('/')}/sitemap.xml\n")];
}
