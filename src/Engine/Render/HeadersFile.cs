using System.Text;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>Writes <c>_headers</c> for the hosts that read it.</summary>
/// <param name="host">
/// As in <c>site.yml</c>: <c>netlify</c> and <c>cloudflare-pages</c> read the file, others have none.
/// </param>
/// <param name="basePath">Empty, or <c>/kho</c>.</param>
/// <param name="hashed">
/// Folders that hold only files whose names change with their content, such as <c>/assets/</c>.
/// </param>
public sealed class HeadersFile(string host, string basePath, ValueList<string> hashed) : IOutputFormat
{
    public IEnumerable<OutputFile> Each(Page page) => [];

    public IEnumerable<OutputFile> Last()
    {
        if (host is not ("netlify" or "cloudflare-pages")) return [];
        var text = new StringBuilder(basePath).Append("/*\n");
        foreach (var (name, value) in SecurityHeaders.All(secure: true))
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        foreach (var folder in hashed.Order(StringComparer.Ordinal))
        {
            text.Append(basePath).Append(folder).Append("*\n  Cache-Control: ").Append(SecurityHeaders.Immutable)
                .Append('\n');
        }

        return [OutputFile.Of("_headers", text.ToString())];
    }
}
