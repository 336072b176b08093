using System.Text;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// The files that the theme brings: <c>assets/**</c> under hashed names, <c>static/**</c> as they are.
/// </summary>
/// <remarks><c>assets/options.css.hbs</c> is a template, printed once and published as <c>options.css</c>.</remarks>
public sealed class Assets
{
    private const string Template = ".hbs";

    private readonly Dictionary<string, string> published = new(StringComparer.Ordinal);

    private Assets(Dictionary<string, byte[]> assets, Dictionary<string, byte[]> kept)
    {
        var links = assets.ToDictionary(a => a.Key, a => Links(a.Key, a.Value, assets), StringComparer.Ordinal);
        var own = assets.ToDictionary(a => a.Key, a => ContentHash.Of(a.Value), StringComparer.Ordinal);

        // A name stands for all that can be reached from the file, so that scripts may import each other in a circle.
        foreach (var path in assets.Keys)
        {
            var reached = Reached(path, links).Order(StringComparer.Ordinal);
            var hash = ContentHash.Of($"{path}\n{string.Join('\n', reached.Select(r => $"{r} {own[r]}"))}");
            var extension = Path.GetExtension(path);
            published[path] = $"{path[..^extension.Length]}.{hash.First(8)}{extension}";
        }

        Files =
        [
            .. assets.OrderBy(a => a.Key, StringComparer.Ordinal)
                .Select(a => new OutputFile("assets/" + published[a.Key], Rewritten(a.Key, a.Value))),
            .. kept.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => new OutputFile(k.Key, k.Value)),
        ];
        Version = ContentHash.Of(string.Join('\n', Files.Select(f => f.Path)));
    }

    /// <summary>All files, ready to write.</summary>
    public ValueList<OutputFile> Files { get; }

    /// <summary>Changes whenever the address of an asset changes.</summary>
    public ContentHash Version { get; }

    /// <param name="print">Given the path and the text of a template, what it prints.</param>
    public static Assets Load(string themeFolder, Func<string, string, string> print)
    {
        var assets = Read(Path.Combine(themeFolder, "assets"));
        foreach (var path in assets.Keys.Where(path => path.EndsWith(Template, StringComparison.Ordinal)).ToList())
        {
            assets.Remove(path, out var text);
            var printed = Encoding.UTF8.GetBytes(print("assets/" + path, Encoding.UTF8.GetString(text!)));
            if (assets.TryAdd(path[..^Template.Length], printed)) continue;
            throw new ThemeException("assets/" + path, "the theme has a file of this name without .hbs too.");
        }

        return new(assets, Read(Path.Combine(themeFolder, "static")));
    }

    /// <summary>
    /// The published address of <c>style.css</c>: <c>/assets/style.3f2a9c1b.css</c>, without base path.
    /// </summary>
    public string Address(string name) => published.TryGetValue(name, out var hashed)
        ? "/assets/" + hashed
        : throw new ThemeException("assets/" + name, $"expected assets/{name}, which asset asks for, found none");

    private static Dictionary<string, byte[]> Read(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(folder, f).Replace('\\', '/').Normalize(), File: f))
            .Where(f => !f.Path.Split('/').Any(part => part is ".DS_Store" or "Thumbs.db"))
            .ToDictionary(f => f.Path, f => File.ReadAllBytes(f.File), StringComparer.Ordinal)
        : [];

    private static HashSet<string> Reached(string path, Dictionary<string, ValueList<string>> links)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([path]);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next)) continue;
            foreach (var link in links[next]) open.Push(link);
        }

        return reached;
    }

    private static ValueList<string> Links(string path, byte[] bytes, Dictionary<string, byte[]> assets)
    {
        var targets = new List<string>();
        AssetReferences.Renamed(path, bytes, target =>
        {
            if (assets.ContainsKey(target)) targets.Add(target);
            else if (AssetReferences.MustLead(path)) throw Missing(path, target);
            return null;
        });
        return [.. targets];
    }

    private static ThemeException Missing(string path, string target) =>
        new("assets/" + path, $"refers to {target}, which the theme does not have.");

    private byte[] Rewritten(string path, byte[] bytes) =>
        AssetReferences.Renamed(path, bytes, target => published.GetValueOrDefault(target));
}
