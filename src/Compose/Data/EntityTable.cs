using System.Text.Encodings.Web;
using System.Text.Json;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Data;

/// <summary><c>entities.json</c>: everyone and everything that has a page, as an array.</summary>
internal static class EntityTable
{
    public static OutputFile Of(Surroundings around, Archive archive)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var entity in archive.Entities.Where(e => e.Address is not null)) One(json, around, entity);
            json.WriteEndArray();
        }

        bytes.WriteByte((byte)'\n');
        return new($"{DataPaths.Folder}entities.json", bytes.ToArray());
    }

    private static void One(Utf8JsonWriter json, Surroundings around, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("type", EntityIds.Code(entity.Type));
        json.WriteString("name", entity.Name);
        json.WriteString("address", around.Settings.Absolute(entity.Address!.Value));
        Known(json, "role", entity.Record?.Role);
        Known(json, "description", entity.Record?.Description);
        Known(json, "wikidata", entity.Record?.Wikidata);
        Known(json, "coordinates", entity.Record?.Coordinates);
        json.WriteNumber("articles", entity.Articles.Count);
        json.WriteNumber("mentions", entity.Mentions);
        json.WriteNumber("reviewed", entity.Reviewed);
        Forms(json, entity);
        json.WriteEndObject();
    }

    private static void Known(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void Forms(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject("forms");
        foreach (var form in entity.Forms) json.WriteNumber(form.Text, form.Count);
        json.WriteEndObject();
    }
}
