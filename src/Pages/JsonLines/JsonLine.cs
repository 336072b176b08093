using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Pages.JsonLines;

/// <summary>An annotated article as one line of JSON (contract 3).</summary>
public static class JsonLine
{
    // Vietnamese stays readable; the line is never pasted into HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line without its line break.</summary>
    public static string Write(AnnotatedArticle annotated, Printed printed, ValueList<Problem> problems) =>
        Encoding.UTF8.GetString(Bytes(annotated, printed, problems, null).Span);

    /// <summary>The line of a published article: with its address and what is known of it.</summary>
    public static ReadOnlyMemory<byte> Published(AnnotatedArticle annotated, string address) =>
        Bytes(annotated, Whole(annotated.Article), [], address);

    private static ReadOnlyMemory<byte> Bytes(
        AnnotatedArticle annotated, Printed printed, ValueList<Problem> problems, string? address)
    {
        using var bytes = new MemoryStream(printed.Text.Length * 3);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", annotated.Article.Id);
            if (address is not null) Known(json, annotated.Article, address);
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

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    // As it was printed: title and lead apart, the other blocks one below the other.
    private static Printed Whole(Article article)
    {
        var (title, lead) = (First(BlockRole.Title), First(BlockRole.Lead));
        var (text, origins) = (new StringBuilder(), new List<Origin>());
        foreach (var block in article.Blocks)
        {
            var part = ReferenceEquals(block, title) ? Part.Title
                : ReferenceEquals(block, lead) ? Part.Lead : Part.Text;
            if (part == Part.Text && text.Length > 0) text.Append('\n');
            origins.Add(new(part, part == Part.Text ? text.Length : 0));
            if (part == Part.Text) text.Append(block.Text);
        }

        return new(text.ToString(), title?.Text, lead?.Text, origins.ToValueList());

        Block? First(BlockRole role) => article.Blocks.FirstOrDefault(b => b.Role == role);
    }

    private static void Known(Utf8JsonWriter json, Article article, string address)
    {
        json.WriteString("address", address);
        if (article.Published is { } day) json.WriteString("published", day.ToString());
        if (article.PublishedFrom is { } from) json.WriteString("publishedFrom", from);
        if (article.Source is { } source) json.WriteString("source", source);
        if (article.Author is { } author) json.WriteString("author", author);
        if (article.Url is { } url) json.WriteString("url", url);
        json.WriteString("language", article.Language);
        if (article.TitleDerived) json.WriteString("titleDerived", article.Title);
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
