using System.Text;
using System.Text.RegularExpressions;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Unit.Annotate;

namespace StaticArchive.Unit.Specs;

/// <summary>Reads a text that names its people and bodies: <c>⟦PER|Lê Thị Hoa|bà Hoa⟧</c>.</summary>
internal static partial class NamedText
{
    public static AnnotatedArticle Read(string marked)
    {
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        var (block, lineStart, at) = (0, 0, 0);
        foreach (Match m in Name().Matches(marked))
        {
            Append(marked[at..m.Index]);
            var start = text.Length - lineStart;
            text.Append(m.Groups["words"].Value);
            var type = m.Groups["type"].Value switch
            {
                "PER" => EntityType.Person,
                "ORG" => EntityType.Organisation,
                _ => EntityType.Place,
            };
            var place = new Place(block, new(start, text.Length - lineStart));
            mentions.Add(new(place, type, m.Groups["name"].Value, null, new("test", 1)));
            at = m.Index + m.Length;
        }

        Append(marked[at..]);
        return new(Written.Article(text.ToString())) { Mentions = mentions.ToValueList() };

        void Append(string part)
        {
            foreach (var c in part)
            {
                text.Append(c);
                if (c == '\n') (block, lineStart) = (block + 1, text.Length);
            }
        }
    }

    // ⟦PER|Lê Thị Hoa|bà Hoa⟧
    [GeneratedRegex(@"⟦(?<type>\w+)\|(?<name>[^|]+)\|(?<words>[^⟧]+)⟧")]
    private static partial Regex Name();
}
