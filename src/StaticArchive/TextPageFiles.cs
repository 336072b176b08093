using StaticArchive.Compose.Lists;
using StaticArchive.Engine.Read;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive;

/// <summary>
/// Reads <c>input/pages/*.md</c>: front matter with a title, then CommonMark. <c>about.md</c> lives at the path word
/// for it.
/// </summary>
internal static class TextPageFiles
{
    private const string Form = "front matter with a title between two lines of ---";

    private static readonly YamlKeys Keys = new(["title"]);

    public static ValueList<TextPage> Read(InputFolder input, PathWords paths, ProblemList problems) =>
        input.Read("pages").Where(document => document.Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(document => Of(document, paths, problems)).OfType<TextPage>().ToValueList();

    private static TextPage? Of(Document document, PathWords paths, ProblemList problems)
    {
        var path = "input/" + document.Path;
        var (text, unread) = Decoded.Of(document.Bytes());
        if (unread is not null) return Refused(0, unread);
        if (FrontedText.Of(text) is not { Front.Length: > 0 } parts) return Refused(1, $"expected {Form}");
        var (map, fault) = Yaml.Map(path, parts.Front, Form, firstLine: 2);
        if (fault is not null) return Refused(fault.Line, fault.Sentence);
        problems.Add(Keys.Faults(path, map));
        if (map.Text("title") is not { } title) return Refused(1, $"expected {Form}");
        var name = Path.GetFileNameWithoutExtension(document.Path);
        var route = new Route($"/{(name == "about" ? paths.About : Vietnamese.Slug.Of(name))}/");
        var body = parts.Body.TrimStart('\n');
        return new(path, route, title, body, parts.BodyLine + parts.Body.Length - body.Length);

        TextPage? Refused(int line, string sentence)
        {
            problems.Add([Problem.Error(path, line, sentence)]);
            return null;
        }
    }
}
