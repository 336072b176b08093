using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticArchive.Pages;

/// <summary>A value of the front matter with the line it stands on: a text, a list or a mapping.</summary>
/// <param name="Text">Null for lists and mappings.</param>
internal sealed record YamlNode(int Line, string? Text, IReadOnlyList<YamlNode> Items, IReadOnlyDictionary<string, YamlNode> Fields)
{
    private static readonly Dictionary<string, YamlNode> None = [];

    /// <param name="lineOffset">Added to the lines that the parser counts from 1.</param>
    /// <exception cref="YamlException">The text is not YAML, or holds aliases or a key twice.</exception>
    public static YamlNode Parse(string yaml, int lineOffset)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        if (!parser.Accept<DocumentStart>(out _)) return new(lineOffset + 1, null, [], None);
        parser.Consume<DocumentStart>();
        try
        {
            return Read(parser, lineOffset);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner throws this, without a place, for some plain texts such as "[, a: b".
            var at = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, "a text that needs quotes");
        }
    }

    private static YamlNode Read(Parser parser, int lineOffset)
    {
        if (parser.TryConsume<Scalar>(out var scalar)) return new((int)scalar.Start.Line + lineOffset, scalar.Value, [], None);
        if (parser.TryConsume<SequenceStart>(out var list))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Read(parser, lineOffset));
            return new((int)list.Start.Line + lineOffset, null, items, None);
        }

        // An alias ends here: Consume throws with its place.
        var mapping = parser.Consume<MappingStart>();
        var fields = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!fields.TryAdd(key.Value, Read(parser, lineOffset)))
            {
                throw new YamlException(key.Start, key.End, $"\"{key.Value}\" stands here twice");
            }
        }

        return new((int)mapping.Start.Line + lineOffset, null, [], fields);
    }
}
