using StaticArchive.Model.Flow;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticArchive.Curate;

/// <summary>One key of an item, with its line and its text or texts.</summary>
internal sealed record ItemField(string Key, int Line, string? Value, ValueList<string> Items)
{
    /// <summary>One text counts as a list of one.</summary>
    public ValueList<string> List => Value is null ? Items : [Value];
}

/// <summary>One item of a curated file: its first line and its fields.</summary>
internal sealed record Item(int Line, ValueList<ItemField> Fields)
{
    public ItemField? Find(string key) => Fields.FirstOrDefault(f => f.Key == key);
    public string? Text(string key) => Find(key)?.Value;
    public ValueList<string> List(string key) => Find(key)?.List ?? [];
}

/// <summary>Reads a YAML list of maps of texts and lists of texts, keeping line numbers; stops at the first fault.</summary>
internal static class YamlItems
{
    /// <summary>A file of comments holds no items and no fault.</summary>
    public static (ValueList<Item> Items, Problem? Fault) Read(string path, byte[] bytes)
    {
        if (bytes.All(b => b <= 32)) return ([], null);
        var (yaml, unread) = Decoded.Of(bytes);
        if (unread is not null) return ([], Problem.Error(path, 0, unread));
        var items = new List<Item>();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return ([], null);
            if (parser.TryConsume<Scalar>(out var only) && only.Value.Length == 0) return ([], null);
            parser.Consume<SequenceStart>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                var item = Next(parser);
                if (Twice(item) is { } again) return ([], Problem.Error(path, again.Line, $"expected each key once, found \"{again.Key}\" again"));
                items.Add(item);
            }
        }
        catch (YamlException fault)
        {
            var said = fault.Message.ReplaceLineEndings(" ").TrimEnd('.');
            return ([], Problem.Error(path, (int)Math.Max(fault.Start.Line, 1), $"expected a YAML list whose items begin with \"- \"; {said}"));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // Some faults of punctuation make YamlDotNet's scanner lose its own way, and it does not say where.
            return ([], Problem.Error(path, 0, "expected a YAML list whose items begin with \"- \""));
        }

        return (items.ToValueList(), null);
    }

    private static Item Next(Parser parser)
    {
        var start = parser.Consume<MappingStart>();
        var fields = new List<ItemField>();
        while (!parser.TryConsume<MappingEnd>(out _)) fields.Add(Field(parser));
        return new((int)start.Start.Line, fields.ToValueList());
    }

    private static ItemField Field(Parser parser)
    {
        var key = parser.Consume<Scalar>();
        var line = (int)key.Start.Line;
        if (parser.TryConsume<Scalar>(out var scalar)) return new(Nfc.Of(key.Value), line, Text(scalar), []);
        parser.Consume<SequenceStart>();
        var items = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Text(parser.Consume<Scalar>()) is { } item) items.Add(item);
        }

        return new(Nfc.Of(key.Value), line, null, items.ToValueList());
    }

    private static ItemField? Twice(Item item) =>
        item.Fields.GroupBy(f => f.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Last();

    // Blanks inside quotation marks count: they are context of a quote.
    private static string? Text(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } || scalar.Value.Length == 0 ? null : Nfc.Of(scalar.Value);
}
