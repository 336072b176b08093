using System.Text;
using System.Text.RegularExpressions;
using StaticArchive.Annotate;
using StaticArchive.Annotate.Names;
using StaticArchive.Curate;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Annotate;

/// <summary>Runs every example of <c>tests/Specs/Names.md</c>: a text, a line with a full stop, and the text with its mentions.</summary>
public sealed partial class NameSpecs
{
    private static readonly NameAnnotator Annotator = new(Knowledge.From(ShippedRegistry.Read()));

    public static TheoryData<int, string, string> Examples()
    {
        var examples = new TheoryData<int, string, string>();
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "Names.md"));
        foreach (Match m in Example().Matches(text))
        {
            examples.Add(text.AsSpan(0, m.Index).Count('\n') + 1, m.Groups["given"].Value, m.Groups["expected"].Value);
        }

        return examples;
    }

    [Theory, MemberData(nameof(Examples))]
    public void Example_holds(int line, string given, string expected)
    {
        Assert.True(line > 0);
        Assert.Equal(expected, Marked(given));
    }

    private static string Marked(string given)
    {
        var article = new Article("a", "", false, null, null, null, null, null, "vi", null, [], [new(BlockRole.Paragraph, given)]);
        var text = new StringBuilder(given);
        foreach (var mention in Annotator.Annotate(new(article)).Mentions.Reverse())
        {
            var surface = mention.At.Span.Of(given);
            var name = surface == mention.Name ? "" : "|" + mention.Name;
            text.Insert(mention.At.Span.End, $"|{EntityIds.Code(mention.Type)}{name}]").Insert(mention.At.Span.Start, '[');
        }

        return text.ToString();
    }

    // ```` example, a text, a line with a full stop, the marked text, ````
    [GeneratedRegex("^```` example\n(?<given>.*?)\n\\.\n(?<expected>.*?)\n````", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
