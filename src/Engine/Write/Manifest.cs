using System.Text.Json;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Write;

/// <summary>A file that a build wrote.</summary>
public sealed record WrittenFile(string Path, ContentHash Hash, long Size);

/// <summary>The list of what a build wrote, as <c>.staticarchive/manifest.json</c>.</summary>
internal static class Manifest
{
    public static byte[] Write(IEnumerable<WrittenFile> files)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(
            bytes, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
            {
                // One line a file: the list is read by people, and compared by git where an output folder is kept.
                json.WriteRawValue(
                    $"\n{JsonSerializer.Serialize(new { path = file.Path, hash = file.Hash.Hex, size = file.Size })}",
                    skipInputValidation: true);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>The files by path; null when the list cannot be read.</summary>
    public static Dictionary<string, WrittenFile>? Read(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.GetProperty("files").EnumerateArray()
                .Select(f => new WrittenFile(f.GetProperty("path").GetString()!,
                    new(f.GetProperty("hash").GetString()!), f.GetProperty("size").GetInt64()))
                .Where(f => OutputPath.IsSafe(f.Path))
                .DistinctBy(f => f.Path, StringComparer.Ordinal)
                .ToDictionary(f => f.Path, StringComparer.Ordinal);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException)
        {
            return null;
        }
    }
}
