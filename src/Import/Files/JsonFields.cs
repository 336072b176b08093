using System.Text.Json;
using System.Text.Unicode;
using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Files;

/// <summary>
/// Reads one line of JSON: the keys that an article has, and its text; other keys belong to other programs.
/// </summary>
internal static class JsonFields
{
    // "title":, found again by number so that a line makes no string for its keys.
    private static readonly (string Key, byte[] Name)[] Known =
        [.. GivenFields.Keys.Append("text").Select(key => (key, System.Text.Encoding.UTF8.GetBytes(key)))];

    /// <summary>The fields and the text as it came; or the sentence that says what is wrong.</summary>
    public static (ValueList<Field> Fields, string? Text, string? Fault) Read(ReadOnlySpan<byte> json, int line)
    {
        if (!Utf8.IsValid(json)) return ([], null, "expected UTF-8, found other bytes");
        var fields = new List<Field>(Known.Length);
        string? text = null;
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return ([], null, "expected one JSON object");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = KeyOf(ref reader);
                reader.Read();
                if (key == "text" && reader.TokenType == JsonTokenType.String)
                {
                    text = reader.GetString();
                }
                else if (key is null || reader.TokenType == JsonTokenType.Null)
                {
                    reader.Skip();
                }
                else if (Value(ref reader, key, line) is { } field)
                {
                    fields.Add(field);
                }
                else
                {
                    return ([], null,
                        $"expected a text under \"{key}\"{(key == "tags" ? ", or a list of texts" : "")}");
                }
            }

            if (reader.Read()) return ([], null, "expected one JSON object and nothing after it");
        }
        catch (JsonException fault)
        {
            return ([], null, $"expected one JSON object; found a fault at byte {fault.BytePositionInLine + 1}");
        }
        catch (InvalidOperationException)
        {
            // \ud800 without its other half, which only the reader's GetString finds out.
            return ([], null, "expected whole characters, found half of one written as \\u");
        }

        return (fields.ToValueList(), text, null);
    }

    private static string? KeyOf(ref Utf8JsonReader reader)
    {
        foreach (var (key, name) in Known)
        {
            if (reader.ValueTextEquals(name)) return key;
        }

        return null;
    }

    private static Field? Value(ref Utf8JsonReader reader, string key, int line)
    {
        if (reader.TokenType == JsonTokenType.String) return new(key, line, Nfc.Of(reader.GetString()!));
        if (reader.TokenType == JsonTokenType.Number && key is "id" or "published")
        {
            return new(key, line, System.Text.Encoding.UTF8.GetString(reader.ValueSpan));
        }

        if (reader.TokenType != JsonTokenType.StartArray || key != "tags") return null;
        var items = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String) items.Add(Nfc.Of(reader.GetString()!));
        return reader.TokenType == JsonTokenType.EndArray ? new(key, line, null, items.ToValueList()) : null;
    }
}
