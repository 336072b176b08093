using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticArchive.Annotate;
using StaticArchive.Annotate.Names;
using StaticArchive.Import;
using StaticArchive.Model.News;
using StaticArchive.Specs;

namespace StaticArchive.Training;

/// <summary>An article annotated by hand.</summary>
/// <param name="Names">In UTF-16 units of the printed text.</param>
internal sealed partial record GoldArticle(
    Article Article, Printed Printed, List<(int Start, int End, EntityType Type)> Names)
{
    /// <summary>One article a line, as <c>score.py</c> of the gold standard reads it.</summary>
    public static List<GoldArticle> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Of)];

    /// <summary>
    /// The examples of the specs about names as articles: what they say must hold, so the tagger learns from them too.
    /// </summary>
    public static List<GoldArticle> Examples(string folder) =>
    [
        .. SpecExample.In(folder).GroupBy(example => example.File)
            .Where(file => file.Any(example => Marked().IsMatch(example.Expected)))
            .SelectMany(file => file.Select(Of)),
    ];

    public Story Story(Knowledge known) => Annotate.Names.Story.Read(known, Article);

    /// <summary>The right tag of each token of a block.</summary>
    public byte[] Tags(Reading reading)
    {
        var tags = new byte[reading.Count];
        var origin = Printed.Origins[reading.Number].Start;
        foreach (var (start, end, type) in Names)
        {
            var began = false;
            for (var i = 0; i < tags.Length; i++)
            {
                var token = reading.Tokens[i];
                if (origin + token.Start < start || origin + token.End > end) continue;
                tags[i] = (byte)(began ? Annotate.Tagger.Tags.Further(type) : Annotate.Tagger.Tags.First(type));
                began = true;
            }
        }

        return tags;
    }

    private static GoldArticle Of(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var (id, text) = (root.GetProperty("id").GetString(), root.GetProperty("text").GetString());
        var bare = JsonSerializer.Serialize(new { id, text });
        var imported = JsonLinesImporter.Line("gold", 1, Encoding.UTF8.GetBytes(bare));
        var units = Units(imported.Printed!.Text);
        var names = from name in root.GetProperty("entities").EnumerateArray()
                    let type = name.GetProperty("type").GetString()!
                    where Types.ContainsKey(type)
                    let start = units[name.GetProperty("start").GetInt32()]
                    let end = units[name.GetProperty("end").GetInt32()]
                    select (start, end, Types[type]);
        return new(imported.Article!, imported.Printed, [.. names]);
    }

    private static GoldArticle Of(SpecExample example)
    {
        var lines = example.Given.Split('\n');
        var blocks = lines.Select(line => new Block(BlockRole.Paragraph, line));
        var article = new Article("spec", "", false, null, null, null, null, null, "vi", null, [], [.. blocks]);
        var origins = lines.Select((_, i) => new Origin(Part.Text, lines.Take(i).Sum(line => line.Length + 1)));
        var names = new List<(int, int, EntityType)>();
        var markup = 0;
        foreach (Match m in Marked().Matches(example.Expected))
        {
            var start = m.Index - markup;
            names.Add((start, start + m.Groups["surface"].Length, Types[m.Groups["type"].Value]));
            markup += m.Length - m.Groups["surface"].Length;
        }

        return new(article, new(example.Given, null, null, [.. origins]), names);
    }

    // [Moskva|PLA|Moscow]
    [GeneratedRegex(@"\[(?<surface>[^|\]]+)\|(?<type>PER|ORG|PLA|EVT)[^\]]*\]")]
    private static partial Regex Marked();

    private static readonly Dictionary<string, EntityType> Types =
        Enum.GetValues<EntityType>().ToDictionary(EntityIds.Code, type => type, StringComparer.Ordinal);

    // Where each code point begins, and the end.
    private static int[] Units(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) units.Add(i);
        return [.. units, text.Length];
    }
}
