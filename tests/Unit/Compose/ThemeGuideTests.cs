using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Coverage;
using StaticArchive.Compose.Data;
using StaticArchive.Compose.Entities;
using StaticArchive.Compose.Home;
using StaticArchive.Compose.Lists;
using StaticArchive.Compose.Map;
using StaticArchive.Compose.Network;
using StaticArchive.Compose.Quotes;
using StaticArchive.Compose.Search;
using StaticArchive.Compose.Timeline;

namespace StaticArchive.Unit.Compose;

/// <summary>
/// <c>theme/README.md</c> tells designers what each template sees. Its second half is written from the views and their
/// comments: <c>SNAPSHOTS=overwrite</c> renews it.
/// </summary>
public sealed partial class ThemeGuideTests
{
    private const string Mark = "<!-- From here on written by ThemeGuideTests from the views. -->\n";

    private static readonly SortedDictionary<string, Type> Views = new(StringComparer.Ordinal)
    {
        ["404"] = typeof(MissingView), ["about"] = typeof(TextView), ["archive"] = typeof(CalendarView),
        ["article"] = typeof(ArticleView), ["coverage"] = typeof(CoverageView), ["data"] = typeof(DataView),
        ["entity"] = typeof(EntityView), ["gone"] = typeof(TombstoneView), ["home"] = typeof(HomeView),
        ["list"] = typeof(ListView), ["map"] = typeof(MapView), ["network"] = typeof(WebView),
        ["quotations"] = typeof(QuotationsView), ["search"] = typeof(SearchView), ["source"] = typeof(ArticlesView),
        ["sources"] = typeof(ListView), ["tag"] = typeof(ArticlesView), ["tags"] = typeof(ListView),
        ["timeline"] = typeof(TimelineView), ["timeline-part"] = typeof(TimelinePartView),
    };

    private static readonly string Theme = Path.GetFullPath(Path.Combine(Here(), "../../../theme"));

    private readonly Dictionary<string, XElement> comments = XDocument
        .Load(Path.ChangeExtension(typeof(ArticleView).Assembly.Location, ".xml")).Descendants("member")
        .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_template_has_its_view() => Assert.Equal(
        Directory.EnumerateFiles(Theme, "*.hbs").Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal), Views.Keys);

    [Fact]
    public void The_guide_says_what_the_views_hold()
    {
        var file = Path.Combine(Theme, "README.md");
        var guide = File.ReadAllText(file);
        var own = guide[..(guide.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "overwrite") File.WriteAllText(file, own + Written());
        Assert.Equal(own + Written(), File.ReadAllText(file));
    }

    private string Written()
    {
        var text = new StringBuilder();
        var (open, told) = (new Queue<Type>(), new HashSet<Type>());
        foreach (var (template, view) in Views)
        {
            var summary = Summary("T:" + view.FullName);
            text.Append(CultureInfo.InvariantCulture, $"\n### {template}.hbs\n{summary}\n\n");
            Fields(view, open, text);
        }

        var parts = new StringBuilder();
        while (open.TryDequeue(out var part))
        {
            if (!told.Add(part)) continue;
            parts.Append(CultureInfo.InvariantCulture, $"\n### {part.Name}\n{Summary("T:" + part.FullName)}\n\n");
            Fields(part, open, parts);
        }

        return $"\n## Templates\n{text}\n## Parts of views\n{parts}";
    }

    private void Fields(Type view, Queue<Type> open, StringBuilder text)
    {
        text.Append("| name | is | |\n| --- | --- | --- |\n");
        foreach (var field in view.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var (kind, meaning) = (Kind(field, open), Meaning(view, field.Name));
            text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {kind} | {meaning} |\n");
        }
    }

    private static string Kind(PropertyInfo field, Queue<Type> open)
    {
        var type = field.PropertyType;
        var isList = type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));
        var lists = isList ? "list of " : "";
        if (isList) type = type.GetGenericArguments()[0];
        // Weeks are lists of days.
        for (; type.IsGenericType; lists += "lists of ") type = type.GetGenericArguments()[0];
        var isPart = type.Namespace!.StartsWith("StaticArchive", StringComparison.Ordinal);
        if (isPart) open.Enqueue(type);
        var name = isPart ? $"[{type.Name}](#{type.Name.ToLowerInvariant()})"
            : type == typeof(string) ? "text" : "yes or no";
        var empty = new NullabilityInfoContext().Create(field).ReadState is NullabilityState.Nullable;
        return isList ? lists + name : empty ? $"{name} or nothing" : name;
    }

    private string Meaning(Type view, string field)
    {
        if (comments.TryGetValue($"P:{view.FullName}.{field}", out var own)) return Plain(own.Element("summary"));
        return comments.TryGetValue("T:" + view.FullName, out var type)
            ? Plain(type.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == field)) : "";
    }

    private string Summary(string member) =>
        comments.TryGetValue(member, out var comment) ? Plain(comment.Element("summary")) : "";

    private static string Plain(XElement? comment) => comment is null ? "" : Blanks().Replace(
        string.Concat(comment.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement link => $"`{Last(link.Attribute("cref")?.Value ?? link.Attribute("name")?.Value ?? "")}`",
            _ => node.ToString(),
        })), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    private static string Last(string name) => name[(name.LastIndexOf('.') + 1)..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
