using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.JsonLines;

/// <summary>An annotated article as one line of JSON (contract 3).</summary>
public static class JsonLine
{
    // Vietnamese stays readable; the line is never pasted into HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line without its line break.</summary>
    public static string Write(AnnotatedArticle annotated, Printed printed, ValueList<Problem> problems)
    {
        using var bytes = new MemoryStream(printed.Text.Length * 3);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", annotated.Article.Id);
            if (printed.Title is { } title) json.WriteString("title", title);
            if (printed.Lead is { } lead) json.WriteString("lead", lead);
            json.WriteString("text", printed.Text);
            var place = new JsonPlace(printed);
            JsonEntities.Write(json, annotated, place);
            JsonQuotes.Write(json, annotated, place);
            Captions(json, annotated, place);
            Roles(json, annotated, place);
            Problems(json, problems);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void Captions(Utf8JsonWriter json, AnnotatedArticle annotated, JsonPlace place)
    {
        json.WriteStartArray("captions");
        foreach (var caption in annotated.Captions.OrderBy(c => place.Order(c.At)))
        {
            json.WriteStartObject();
            place.Write(json, caption.At, "text");
            json.WriteString("credit", caption.Credit);
            json.WriteStartArray("depicts");
            foreach (var name in caption.Depicts) json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Roles(Utf8JsonWriter json, AnnotatedArticle annotated, JsonPlace place)
    {
        json.WriteStartArray("roles");
        foreach (var role in annotated.Roles.OrderBy(r => place.Order(r.At)))
        {
            json.WriteStartObject();
            place.Write(json, role.At, "text");
            json.WriteString("entity", role.Name);
            JsonEvidence.Write(json, role.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Problems(Utf8JsonWriter json, ValueList<Problem> problems)
    {
        if (problems.Count == 0) return;
        json.WriteStartArray("problems");
        foreach (var problem in problems) json.WriteStringValue(problem.ToString());
        json.WriteEndArray();
    }
}
