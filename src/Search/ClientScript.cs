using System.Text;
using System.Text.RegularExpressions;
using StaticArchive.Model.Flow;

namespace StaticArchive.Search;

/// <summary>
/// The search client as one module: its parts joined in reading order, so that a browser asks for one file.
/// </summary>
internal static partial class ClientScript
{
    // Each part uses only parts above it, and no two declare the same name.
    private static readonly string[] Parts =
    [
        "letters", "bits", "say", "fields", "query", "shard", "files", "entities", "match", "days", "facets", "rank",
        "articles", "excerpt", "hits", "suggest", "client",
    ];

    // Imports join parts; comments stay in the sources.
    private static readonly string[] Aside = ["import ", "//", "/**", "* "];

    public static OutputFile Join()
    {
        var script = new StringBuilder();
        script.Append("// The search client of this archive. Use: import { open } from \"./client.js\"\n");
        foreach (var part in Parts)
        {
            foreach (var line in Lines(part)) Append(script, line, open: part == Parts[^1]);
        }

        return OutputFile.Of("search/client.js", script.ToString());
    }

    // Of the exports only the door's stays.
    private static void Append(StringBuilder script, string line, bool open)
    {
        line = TypeComment().Replace(line, "");
        var bare = line.Trim();
        if (bare is "" or "*/" or "*" || Aside.Any(a => bare.StartsWith(a, StringComparison.Ordinal))) return;
        script.Append(open || !Exports(bare) ? bare : bare["export ".Length..]).Append('\n');
    }

    private static bool Exports(string line) => line.StartsWith("export ", StringComparison.Ordinal);

    // const found = /** @type {number[]} */ ([]);
    [GeneratedRegex(@"/\*\*.*?\*/ ?")]
    private static partial Regex TypeComment();

    private static IEnumerable<string> Lines(string part)
    {
        using var stream = typeof(ClientScript).Assembly.GetManifestResourceStream(part + ".js")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
