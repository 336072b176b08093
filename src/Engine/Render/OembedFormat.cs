using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// Writes <c>oembed.json</c> beside pages that others may show within theirs: oEmbed 1.0 (https://oembed.com), found by
/// the link in the page's head.
/// </summary>
/// <param name="site">Name of the site.</param>
/// <param name="home">Its address.</param>
public sealed class OembedFormat(string site, string home) : IOutputFormat
{
    // In pixels, as the standard asks for: what a title, three lines and a source take.
    private const int Width = 600, Height = 200;

    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IEnumerable<OutputFile> Each(Page page) => page.Meta.Embed is not { } embed ? [] :
    [
        OutputFile.Of(page.Address.EmbedFile, Answer(embed).ToJsonString(Readable)),
    ];

    public IEnumerable<OutputFile> Last() => [];

    private JsonObject Answer(Embed embed)
    {
        var answer = new JsonObject
        {
            ["version"] = "1.0", ["type"] = "rich", ["title"] = embed.Title, ["provider_name"] = site,
            ["provider_url"] = home, ["html"] = embed.Html, ["width"] = Width, ["height"] = Height,
        };
        if (embed.Author is { } author) answer["author_name"] = author;
        return answer;
    }
}
