using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticArchive.Engine.Read;
using StaticArchive.Model.Flow;

namespace StaticArchive.Check;

/// <summary>Reads the published pages as a browser would and follows every internal link.</summary>
internal static class OutputCheck
{
    /// <returns>The number of pages read, and a problem for each dead link, missing picture and repeated id.</returns>
    public static (int Pages, IReadOnlyList<Problem> Problems) Of(Workplace place)
    {
        var input = new InputFolder(place.Input);
        var settings = Settings.Read(input.Find("site.yml")).Settings;
        var written = TextPageFiles.Read(input, settings.Paths, new ProblemList())
            .DistinctBy(page => page.Address).ToDictionary(page => page.Address.File, StringComparer.Ordinal);
        var links = new PublishedLinks(settings);
        var pages = Directory.EnumerateFiles(place.Output, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(place.Output, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal).ToArray();
        var anchors = new ConcurrentDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var found = new ConcurrentBag<(string Page, string Link, int Line)>();
        var problems = new ConcurrentBag<Problem>();
        Parallel.ForEach(pages, Read);
        foreach (var group in found.GroupBy(link => (link.Page, link.Link)))
        {
            var (page, link) = group.Key;
            if (Fault(page, link) is { } fault) problems.Add(At(page, link, group.Min(link => link.Line), fault));
        }

        return (pages.Length, [.. problems.GroupBy(p => p.Sentence, StringComparer.Ordinal).Select(Together)
            .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line)
            .ThenBy(p => p.Sentence, StringComparer.Ordinal)]);

        void Read(string name)
        {
            using var stream = File.OpenRead(Path.Combine(place.Output, name));
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
                foreach (var link in links.Of(element)) found.Add((name, link, Line(element)));
            }
        }

        string? Fault(string page, string link)
        {
            var at = link.Split('#', 2);
            var target = links.Target(page, at[0].Split('?')[0]);
            if (target is null) return $"expected links to start with {settings.BasePath}/, found {link}";
            if (!File.Exists(Path.Combine(place.Output, target))) return $"expected a file for {link}, found none";
            return at is [_, { Length: > 0 } id] && anchors.TryGetValue(target, out var ids)
                && !ids.Contains(Uri.UnescapeDataString(id))
                ? $"expected an element for {link}, found none"
                : null;
        }

        // What a curator wrote is mended in the input.
        Problem At(string page, string link, int line, string fault)
        {
            var text = written.GetValueOrDefault(page);
            var at = text?.Markdown.IndexOf(Uri.UnescapeDataString(link), StringComparison.Ordinal) ?? -1;
            return at < 0
                ? Problem.Error("output/" + page, line, fault)
                : Problem.Error(text!.Path, text.Line + text.Markdown.AsSpan(0, at).Count('\n'), fault);
        }
    }

    // A fault of a template is on every page that it made, and one line is enough to mend it.
    private static Problem Together(IGrouping<string, Problem> same)
    {
        var first = same.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).First();
        var pages = same.Select(problem => problem.Path).Distinct(StringComparer.Ordinal).Count();
        return pages == 1 ? first : first with { Sentence = $"{first.Sentence}; the same on {pages - 1} more pages" };
    }

    private static int Line(IElement element) => element.SourceReference?.Position.Line ?? 0;
}
