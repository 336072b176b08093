using System.Text;
using System.Text.RegularExpressions;

namespace StaticArchive.Engine.Render;

/// <summary>Where style sheets and scripts name other assets, by paths relative to their own.</summary>
internal static partial class AssetReferences
{
    /// <summary>
    /// A style sheet names nothing but files; what looks like a path in a script may be something else.
    /// </summary>
    public static bool MustLead(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    /// <param name="path">Of the file, relative to <c>assets/</c>.</param>
    /// <param name="name">
    /// The new name of an asset, both relative to <c>assets/</c>; null leaves the reference alone.
    /// </param>
    public static byte[] Renamed(string path, byte[] bytes, Func<string, string?> name)
    {
        var pattern = Path.GetExtension(path) switch
        {
            ".css" => StyleReference(),
            ".js" or ".mjs" => ScriptReference(),
            _ => null,
        };
        if (pattern is null) return bytes;
        var text = pattern.Replace(Encoding.UTF8.GetString(bytes), match =>
        {
            var target = match.Groups["target"].Value;
            return Renamed(path, target, name) is { } renamed
                ? match.Value.Replace(target, renamed, StringComparison.Ordinal)
                : match.Value;
        });
        return Encoding.UTF8.GetBytes(text);
    }

    // fonts.svg?v=2#bold keeps what stands behind its name.
    private static string? Renamed(string path, string target, Func<string, string?> name)
    {
        var tail = target.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? target[at..] : "";
        var file = target[..^tail.Length];
        if (IsElsewhere(file)) return null;
        var here = new Uri("file:///" + path);
        if (name(Uri.UnescapeDataString(new Uri(here, file).AbsolutePath)[1..]) is not { } renamed) return null;
        var relative = here.MakeRelativeUri(new Uri("file:///" + renamed)).ToString();
        return (relative.StartsWith("../", StringComparison.Ordinal) ? relative : "./" + relative) + tail;
    }

    // url(#shape), url(/card.png), url(data:image/png;base64,...)
    private static bool IsElsewhere(string file) =>
        file.Length == 0 || file.StartsWith('/') || file.Contains(':', StringComparison.Ordinal);

    // url(fonts/a.woff2), url("../a.png"), @import "print.css"
    [GeneratedRegex("""(?:url\(\s*["']?|@import\s+["'])(?<target>[^"')\s]+)""")]
    private static partial Regex StyleReference();

    // import { open } from "./client.js", import "./a.js", import("./b.js"), new URL("./worker.js", import.meta.url)
    [GeneratedRegex("""(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew\s+URL\s*\(\s*)["'](?<target>\.{1,2}/[^"']+)["']""")]
    private static partial Regex ScriptReference();
}
