using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace StaticArchive.Compose.Frame;

/// <summary>Schema.org descriptions as text that may stand inside a <c>script</c> element.</summary>
public static class JsonLd
{
    // Keeps Vietnamese readable; <, > and & are escaped, so that no tag can begin or end.
    private static readonly JsonSerializerOptions Options =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Properties whose value is null are left out.</summary>
    public static string Of(JsonObject thing)
    {
        thing.Insert(0, "@context", "https://schema.org");
        return Without(thing).ToJsonString(Options);
    }

    private static JsonObject Without(JsonObject thing)
    {
        foreach (var name in thing.Where(p => p.Value is null).Select(p => p.Key).ToArray()) thing.Remove(name);
        foreach (var (_, value) in thing)
        {
            if (value is JsonObject inner) Without(inner);
            if (value is JsonArray list) foreach (var item in list.OfType<JsonObject>()) Without(item);
        }

        return thing;
    }
}
