using System.Text.Json;
using StaticArchive.Model.News;

namespace StaticArchive.Pages.JsonLines;

/// <summary>Writes names and dates together, as they are printed.</summary>
internal static class JsonEntities
{
    public static void Write(Utf8JsonWriter json, AnnotatedArticle annotated, JsonPlace place)
    {
        var items = annotated.Mentions.Select(m => new Item(m.At, m, null))
            .Concat(annotated.Dates.Select(d => new Item(d.At, null, d)));
        json.WriteStartArray("entities");
        foreach (var item in items.OrderBy(i => place.Order(i.At)))
        {
            json.WriteStartObject();
            if (item.Mention is { } mention) Name(json, mention, place);
            if (item.Date is { } date) Date(json, date, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Name(Utf8JsonWriter json, Mention mention, JsonPlace place)
    {
        place.Write(json, mention.At, "text");
        json.WriteString("type", EntityIds.Code(mention.Type));
        json.WriteString("entity", mention.Name);
        json.WriteString("id", mention.EntityId);
        JsonEvidence.Write(json, mention.Evidence);
    }

    private static void Date(Utf8JsonWriter json, DateMention date, JsonPlace place)
    {
        place.Write(json, date.At, "text");
        json.WriteString("type", "DAT");
        json.WriteString("entity", date.Value);
        json.WriteNull("id");
        JsonEvidence.Write(json, date.Evidence);
        json.WriteBoolean("inferred", date.Inferred);
    }

    private readonly record struct Item(Place At, Mention? Mention, DateMention? Date);
}
