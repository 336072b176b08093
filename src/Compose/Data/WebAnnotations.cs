using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Compose.Data;

/// <summary>
/// The names of a shard's articles as a page of W3C Web Annotations (www.w3.org/TR/annotation-model).
/// </summary>
/// <remarks>
/// Each says which words of which paragraph are meant, by their text with what stands around them and by code points,
/// and who or what they name: by name, and by the entity's page where it has one.
/// </remarks>
internal sealed class WebAnnotations : IDisposable
{
    private const int Around = 24;
    private const string Own = "urn:staticarchive:";
    private static readonly JsonSerializerOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly MemoryStream bytes = new();
    private readonly Utf8JsonWriter json;
    private readonly Surroundings around;
    private readonly Archive archive;

    /// <param name="number">Of the page, from 1.</param>
    /// <param name="pages">How many there are.</param>
    public WebAnnotations(Surroundings around, Archive archive, int number, int pages)
    {
        (this.around, this.archive) = (around, archive);
        json = new(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var site = around.Settings.Absolute(Routes.Home);
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/anno.jsonld");
        json.WriteStartObject();
        foreach (var word in (string[])["rule", "confidence", "state"]) json.WriteString(word, Own + word);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("id", site + DataPaths.Shard("annotations", "jsonld", number));
        json.WriteString("type", "AnnotationPage");
        json.WriteStartObject("partOf");
        json.WriteString("id", site + DataPaths.Collection);
        json.WriteString("type", "AnnotationCollection");
        json.WriteEndObject();
        if (number > 1) json.WriteString("prev", site + DataPaths.Shard("annotations", "jsonld", number - 1));
        if (number < pages) json.WriteString("next", site + DataPaths.Shard("annotations", "jsonld", number + 1));
        json.WriteStartArray("items");
    }

    /// <summary>All pages as one collection: where a reader of annotations begins.</summary>
    public static OutputFile Collection(Surroundings around, Archive archive, int pages)
    {
        var site = around.Settings.Absolute(Routes.Home);
        return OutputFile.Of(DataPaths.Collection, new JsonObject
        {
            ["@context"] = "http://www.w3.org/ns/anno.jsonld",
            ["id"] = site + DataPaths.Collection,
            ["type"] = "AnnotationCollection",
            ["label"] = around.Settings.Title,
            ["total"] = archive.Holdings.Names.All,
            ["first"] = site + DataPaths.Shard("annotations", "jsonld", 1),
            ["last"] = site + DataPaths.Shard("annotations", "jsonld", pages),
        }.ToJsonString(Readable) + "\n");
    }

    public void Add(ArticleRecord record, AnnotatedArticle annotated)
    {
        var (address, anchors) = (around.Settings.Absolute(record.Address), ParagraphAnchor.Of(annotated.Article));
        foreach (var mention in annotated.Mentions.Where(m => around.Settings.Shows(m.Evidence)))
        {
            var anchor = anchors[mention.At.Block] ?? ParagraphAnchor.Title;
            json.WriteStartObject();
            json.WriteString("id", Name(address, anchor, mention.At));
            json.WriteString("type", "Annotation");
            json.WriteString("motivation", "identifying");
            Body(mention);
            json.WriteStartObject("target");
            json.WriteString("source", address);
            Selector(annotated.Article.Blocks[mention.At.Block].Text, mention.At.Span, anchor);
            json.WriteEndObject();
            json.WriteString("rule", mention.Evidence.Rule);
            json.WriteNumber("confidence", mention.Evidence.Confidence);
            json.WriteString("state", Tables.State(mention.Evidence));
            json.WriteEndObject();
        }
    }

    public ReadOnlyMemory<byte> Bytes()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    public void Dispose()
    {
        json.Dispose();
        bytes.Dispose();
    }

    // The standard wants an IRI for each. It is made of places, not of shards, whose numbers may change.
    private static string Name(string address, string anchor, Place at) =>
        string.Create(CultureInfo.InvariantCulture, $"{address}#{anchor}-m{at.Span.Start}");

    private void Body(Mention mention)
    {
        var entity = archive.Find(mention.EntityId);
        json.WriteStartArray("body");
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", entity?.Name ?? mention.Name);
        json.WriteString("purpose", "identifying");
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("value", EntityIds.Word(mention.Type));
        json.WriteString("purpose", "classifying");
        json.WriteEndObject();
        if (entity?.Address is { } page)
        {
            json.WriteStartObject();
            json.WriteString("type", "SpecificResource");
            json.WriteString("source", around.Settings.Absolute(page));
            json.WriteString("purpose", "identifying");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // The paragraph or title first, then the words in it.
    private void Selector(string text, TextSpan span, string anchor)
    {
        json.WriteStartObject("selector");
        json.WriteString("type", "FragmentSelector");
        json.WriteString("conformsTo", "http://tools.ietf.org/rfc/rfc3236");
        json.WriteString("value", anchor);
        json.WriteStartArray("refinedBy");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", span.Of(text));
        json.WriteString("prefix", text[Whole(text, Math.Max(0, span.Start - Around))..span.Start]);
        json.WriteString("suffix", text[span.End..Whole(text, Math.Min(text.Length, span.End + Around))]);
        json.WriteEndObject();
        var points = CodePoints.Of(span, text);
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", points.Start);
        json.WriteNumber("end", points.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Never between the two halves of one character.
    private static int Whole(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
