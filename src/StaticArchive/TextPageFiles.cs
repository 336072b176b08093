using System.Text;
using StaticArchive.Compose.Lists;
using StaticArchive.Engine.Read;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StaticArchive;

/// <summary>Reads <c>input/pages/*.md</c>: front matter with a title, then CommonMark. <c>about.md</c> lives at the path word for it.</summary>
internal static class TextPageFiles
{
    private const string Fence = "---\n";

    public static ValueList<TextPage> Read(InputFolder input, PathWords paths, ProblemList problems) =>
        input.Read("pages").Where(document => document.Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(document => Of(document, paths, problems)).OfType<TextPage>().ToValueList();

    private static TextPage? Of(Document document, PathWords paths, ProblemList problems)
    {
        var name = Path.GetFileNameWithoutExtension(document.Path);
        var text = Encoding.UTF8.GetString(document.Bytes()).TrimStart('\uFEFF').ReplaceLineEndings("\n").Normalize();
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        try
        {
            var title = end < 0 ? null : Title(text[Fence.Length..(end + 1)]);
            var route = new Route($"/{(name == "about" ? paths.About : Vietnamese.Slug.Of(name))}/");
            if (title is not null) return new(route, title, text[(end + 1 + Fence.Length)..].TrimStart('\n'));
            problems.Add([Problem.Error("input/" + document.Path, 1, "expected front matter with a title between two lines of ---")]);
        }
        catch (YamlException broken)
        {
            problems.Add([Problem.Error("input/" + document.Path, (int)broken.Start.Line + 1, $"expected YAML front matter: {broken.Message}")]);
        }

        return null;
    }

    private static string? Title(string matter)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(matter));
        return yaml.Documents is [{ RootNode: YamlMappingNode map }] && map.Children.TryGetValue("title", out var title)
            ? (title as YamlScalarNode)?.Value
            : null;
    }
}
