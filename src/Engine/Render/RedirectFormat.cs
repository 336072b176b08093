using System.Text;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// Leads from old addresses to new ones: by the host's <c>_redirects</c> file, or by a small page where the host has
/// none.
/// </summary>
/// <param name="siteUrl">Scheme, host and path, such as <c>https://example.org/kho</c>.</param>
/// <param name="host">
/// As in <c>site.yml</c>: <c>netlify</c>, <c>cloudflare-pages</c>, <c>github-pages</c> or <c>none</c>.
/// </param>
/// <param name="redirects">Addresses without base path.</param>
public sealed class RedirectFormat(
    string siteUrl, string host, ValueList<(string From, string To)> redirects) : IOutputFormat
{
    // What each host reads of its file; the rest become pages. Netlify: no limit is given, so one that it surely bears.
    private static readonly Dictionary<string, int> Limits =
        new(StringComparer.Ordinal) { ["netlify"] = 10_000, ["cloudflare-pages"] = 2_000 };

    private readonly string site = siteUrl.TrimEnd('/');

    public IEnumerable<OutputFile> Each(Page page) => [];

    public IEnumerable<OutputFile> Last()
    {
        var sorted = redirects.Where(r => r.From != r.To).DistinctBy(r => r.From, StringComparer.Ordinal)
            .OrderBy(r => r.From, StringComparer.Ordinal).ToList();
        var limit = Limits.GetValueOrDefault(host);
        if (limit > 0 && sorted.Count > 0) yield return Rules(sorted.Take(limit));
        foreach (var (from, to) in sorted.Skip(limit)) yield return Small(from, to);
    }

    private string BasePath => Uri.TryCreate(site, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') : "";

    private OutputFile Rules(IEnumerable<(string From, string To)> rules)
    {
        var text = new StringBuilder();
        foreach (var (from, to) in rules)
        {
            text.Append(BasePath).Append(from).Append(' ').Append(BasePath).Append(to).Append(" 301\n");
        }

        return OutputFile.Of("_redirects", text.ToString());
    }

    private OutputFile Small(string from, string to) => OutputFile.Of(new Route(from).File, $"""
        <!DOCTYPE html>
        <html>
        <head>
        <meta charset="utf-8">
        <title>{Html.Escape(to)}</title>
        <link rel="canonical" href="{Html.Escape(site + to)}">
        <meta http-equiv="refresh" content="0; url={Html.Escape(BasePath + to)}">
        <meta name="robots" content="noindex">
        </head>
        <body><p><a href="{Html.Escape(BasePath + to)}">{Html.Escape(site + to)}</a></p></body>
        </html>

        """.ReplaceLineEndings("\n"));
}
