using StaticArchive.Model.Flow;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticArchive.Import.Files;

/// <summary>Reads a YAML map of texts and lists of texts, keeping line numbers; stops at the first fault.</summary>
internal static class YamlFields
{
    /// <param name="firstLine">Line of the file on which the YAML begins.</param>
    public static (ValueList<Field> Fields, Problem? Fault) Read(string path, string yaml, int firstLine = 1)
    {
        var fields = new List<Field>();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.Accept<DocumentStart>(out _)) return ([], null);
            parser.Consume<DocumentStart>();
            if (parser.TryConsume<Scalar>(out var only) && only.Value.Length == 0) return ([], null);
            parser.Consume<MappingStart>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var field = Next(parser, firstLine - 1);
                if (fields.Any(f => f.Key == field.Key)) return Refused(path, field.Line, $"expected each key once, found \"{field.Key}\" again");
                fields.Add(field);
            }
        }
        catch (YamlException fault)
        {
            var line = (int)Math.Max(fault.Start.Line, 1) + firstLine - 1;
            return Refused(path, line, $"expected YAML such as title: \"…\" on each line; {Said(fault)}");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // Some faults of punctuation make YamlDotNet's scanner lose its own way, and it does not say where.
            return Refused(path, firstLine, "expected YAML such as title: \"…\" on each line");
        }

        return (fields.ToValueList(), null);
    }

    private static Field Next(Parser parser, int before)
    {
        var key = parser.Consume<Scalar>();
        var line = (int)key.Start.Line + before;
        if (parser.TryConsume<Scalar>(out var scalar)) return new(Nfc.Of(key.Value), line, Text(scalar));
        parser.Consume<SequenceStart>();
        var items = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Text(parser.Consume<Scalar>()) is { } item) items.Add(item);
        }

        return new(Nfc.Of(key.Value), line, null, items.ToValueList());
    }

    private static string? Text(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } || string.IsNullOrWhiteSpace(scalar.Value)
            ? null : Nfc.Of(scalar.Value).Trim();

    // "Mapping values are not allowed in this context." is what YAML says of  title: Mỹ: quan ngại
    private static string Said(YamlException fault) =>
        fault.Message.ReplaceLineEndings(" ").TrimEnd('.')
        + (fault.Message.Contains("apping values", StringComparison.Ordinal) ? " (a text with \": \" inside needs quotation marks)" : "");

    private static (ValueList<Field>, Problem?) Refused(string path, int line, string sentence) =>
        ([], Problem.Error(path, line, sentence));
}
