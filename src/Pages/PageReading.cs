using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using YamlDotNet.Core;

namespace StaticArchive.Pages;

/// <summary>Reads a Markdown page back: front matter first, then the body that it counts in.</summary>
internal static class PageReading
{
    private const string Fence = "---\n";

    public static (AnnotatedArticle?, ValueList<Problem>) Read(string path, string text)
    {
        text = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, 3, StringComparison.Ordinal) : -1;
        if (end < 0) return (null, [Problem.Error(path, 1, "expected front matter between two lines \"---\" at the start of the page")]);

        var yaml = text[Fence.Length..(end + 1)];
        var body = Bodies.Split(text[(end + 1 + Fence.Length)..], 3 + yaml.AsSpan().Count('\n'));
        var faults = new Faults(path);
        try
        {
            var page = YamlNode.Parse(yaml, 1);
            var blocks = Bodies.Read(page, body, faults);
            var article = faults.Any ? null : Annotations.Read(page, blocks, faults);
            return faults.Any ? (null, faults.All) : (article, []);
        }
        catch (YamlException e)
        {
            var because = e.InnerException?.Message ?? e.Message;
            return (null, [Problem.Error(path, (int)e.Start.Line + 1, $"expected front matter in YAML: {because}")]);
        }
    }
}
