using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticArchive.Search;

/// <summary>Writes the small JSON files beside the shards: compact, letters as they are.</summary>
internal static class Json
{
    // Relaxed is safe here: these files are parsed, never put into a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        return bytes.WrittenMemory;
    }

    public static void Array<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }
}
