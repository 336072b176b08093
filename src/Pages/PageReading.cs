using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Pages;

/// <summary>Reads a Markdown page back: front matter first, then the body that it counts in.</summary>
internal static class PageReading
{
    private const string Fences = "expected front matter between two lines \"---\" at the start of the page";

    public static (AnnotatedArticle?, ValueList<Problem>) Read(string path, string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (FrontedText.Of(text) is not { Front.Length: > 0 } parts) return (null, [Problem.Error(path, 1, Fences)]);
        var (page, fault) = Yaml.Map(
            path, parts.Front, "front matter in YAML such as title: \"…\" on each line", firstLine: 2);
        if (fault is not null) return (null, [fault]);

        var faults = new Faults(path);
        var blocks = Bodies.Read(page, Bodies.Split(parts.Body, parts.BodyLine), faults);
        var article = faults.Any ? null : Annotations.Read(page, blocks, faults);
        return faults.Any ? (null, faults.All) : (article, []);
    }
}
