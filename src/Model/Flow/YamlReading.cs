using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticArchive.Model.Flow;

/// <summary>Turns what YamlDotNet finds into values; this file alone knows that library.</summary>
internal static class YamlReading
{
    // Far more than any file of ours needs, far less than the stack holds.
    private const int Deepest = 100;

    /// <summary>No value when there is no document.</summary>
    public static (YamlValue? Value, Problem? Fault) Read(string path, string yaml, string form, int firstLine)
    {
        var parser = new Parser(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _)) return (null, null);
            parser.Consume<DocumentStart>();
            var value = Value(parser, firstLine - 1, Deepest);
            parser.Consume<DocumentEnd>();
            return parser.TryConsume<DocumentStart>(out var second)
                ? throw new Fault(second, "expected nothing after the line --- or ...")
                : (value, null);
        }
        catch (Fault ours)
        {
            return Refused(ours.Start.Line, ours.Message);
        }
        catch (YamlException theirs)
        {
            return Refused(theirs.Start.Line, YamlHints.Sentence(form, theirs.Message));
        }
        catch (Exception lost) when (lost is InvalidOperationException or ArgumentException)
        {
            // Some faults of punctuation, such as "[, a: b", make YamlDotNet's scanner lose its own way.
            return Refused(parser.Current?.End.Line ?? 1, $"expected {form}");
        }

        (YamlValue?, Problem) Refused(long line, string sentence) =>
            (null, Problem.Error(path, (int)Math.Max(line, 1) + firstLine - 1, sentence));
    }

    private static YamlValue Value(Parser parser, int before, int deeper)
    {
        var node = Next(parser);
        if (deeper == 0) throw new Fault(node, $"expected values not more than {Deepest} deep in each other");
        var line = (int)node.Start.Line + before;
        if (node is Scalar text) return new YamlText(line, IsNothing(text) ? "" : Nfc.Of(text.Value));
        if (node is MappingStart) return new YamlMap(line, Fields(parser, before, deeper - 1));
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Value(parser, before, deeper - 1));
        return new YamlList(line, items.ToValueList());
    }

    private static ValueList<YamlField> Fields(Parser parser, int before, int deeper)
    {
        var fields = new List<YamlField>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Next(parser);
            if (key is not Scalar text) throw new Fault(key, "expected a text before the colon");
            var name = Nfc.Of(text.Value);
            if (!keys.Add(name)) throw new Fault(key, $"expected each key once, found \"{name}\" again");
            fields.Add(new(name, (int)key.Start.Line + before, Value(parser, before, deeper)));
        }

        return fields.ToValueList();
    }

    private static NodeEvent Next(Parser parser)
    {
        if (parser.TryConsume<NodeEvent>(out var node) && node.Anchor.IsEmpty && node.Tag.IsEmpty) return node;
        throw new Fault(node ?? parser.Current!, $"expected a text; {YamlHints.Signs}");
    }

    private static bool IsNothing(Scalar text) => text is { Style: ScalarStyle.Plain, Value: "~" or "null" };

    private sealed class Fault(ParsingEvent at, string sentence) : YamlException(at.Start, at.End, sentence);
}
