using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticArchive.Model.Flow;

namespace StaticArchive.Check;

/// <summary>Reads the published pages as a browser would and follows every internal link.</summary>
internal static class OutputCheck
{
    /// <returns>The number of pages read, and a problem for each dead link, missing picture and repeated id.</returns>
    public static (int Pages, IReadOnlyList<Problem> Problems) Of(string output, string basePath)
    {
        var pages = Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).ToArray();
        var anchors = new ConcurrentDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var links = new ConcurrentBag<(string Page, string Link, int Line)>();
        var problems = new ConcurrentBag<Problem>();
        Parallel.ForEach(pages, file => Read(file, Path.GetRelativePath(output, file).Replace('\\', '/')));
        foreach (var group in links.GroupBy(link => (link.Page, link.Link)))
        {
            if (Fault(group.Key.Page, group.Key.Link) is { } fault)
            {
                problems.Add(Problem.Error("output/" + group.Key.Page, group.Min(link => link.Line), fault));
            }
        }

        return (pages.Length, [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line)
            .ThenBy(p => p.Sentence, StringComparer.Ordinal)]);

        void Read(string file, string name)
        {
            using var stream = File.OpenRead(file);
            var page = new HtmlParser(new() { IsKeepingSourceReferences = true }).ParseDocument(stream);
            var named = page.All.Where(element => !string.IsNullOrEmpty(element.Id)).ToArray();
            anchors[name] = [.. named.Select(element => element.Id!)];
            foreach (var twice in named.GroupBy(element => element.Id!, StringComparer.Ordinal)
                .Where(group => group.Count() > 1))
            {
                problems.Add(Problem.Error("output/" + name, Line(twice.Last()),
                    $"expected each id once, found \"{twice.Key}\" {twice.Count()} times"));
            }

            foreach (var element in page.All)
            {
                foreach (var link in Links(element)) links.Add((name, link, Line(element)));
            }
        }

        string? Fault(string page, string link)
        {
            var at = link.Split('#', 2);
            var path = at[0].Split('?')[0];
            var target = path.Length == 0 ? page : Target(page, path);
            if (target is null) return $"expected links to start with {basePath}/, found {link}";
            if (!File.Exists(Path.Combine(output, target))) return $"expected a file for {link}, found none";
            return at is [_, { Length: > 0 } id] && anchors.TryGetValue(target, out var ids)
                && !ids.Contains(Uri.UnescapeDataString(id))
                ? $"expected an element for {link}, found none"
                : null;
        }

        string? Target(string page, string path)
        {
            if (!Uri.TryCreate(new Uri("http://a" + basePath + "/" + page), path, out var uri)) return null;
            var full = Uri.UnescapeDataString(uri.AbsolutePath);
            if (!full.StartsWith(basePath + "/", StringComparison.Ordinal)) return null;
            full = full[(basePath.Length + 1)..];
            return full.Length == 0 || full.EndsWith('/') ? full + "index.html" : full;
        }
    }

    private static IEnumerable<string> Links(IElement element)
    {
        foreach (var name in (ReadOnlySpan<string>)["href", "src"])
        {
            if (element.GetAttribute(name) is { Length: > 0 } link && Internal(link)) return [link];
        }

        return [];
    }

    private static int Line(IElement element) => element.SourceReference?.Position.Line ?? 0;

    private static bool Internal(string link) =>
        !link.StartsWith("//", StringComparison.Ordinal) && !link.StartsWith("data:", StringComparison.Ordinal)
        && (!Uri.TryCreate(link, UriKind.Absolute, out var uri) || uri.Scheme == "file");
}
