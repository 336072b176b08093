using System.Text.Json;
using StaticArchive.Model.News;

namespace StaticArchive.Pages.JsonLines;

/// <summary>Writes quotes and reported statements; an utterance that runs over several blocks is one item.</summary>
internal static class JsonQuotes
{
    public static void Write(Utf8JsonWriter json, AnnotatedArticle annotated, JsonPlace place)
    {
        Items(json, "quotes", annotated, place, indirect: false);
        Items(json, "statements", annotated, place, indirect: true);
    }

    private static void Items(
        Utf8JsonWriter json, string name, AnnotatedArticle annotated, JsonPlace place, bool indirect)
    {
        var quotes = annotated.Quotes.Where(q => q.Kind is QuoteKind.Indirect == indirect)
            .OrderBy(q => place.Order(q.At)).ToArray();
        json.WriteStartArray(name);
        for (var i = 0; i < quotes.Length;)
        {
            var first = i++;

            // A mark left open in the title may be closed in the text: those are two places.
            var part = place.Order(quotes[first].At).Part;
            while (i < quotes.Length && quotes[i].Continues && place.Order(quotes[i].At).Part == part) i++;
            Item(json, quotes[first], quotes[i - 1].At, place);
        }

        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, Quote quote, Place last, JsonPlace place)
    {
        json.WriteStartObject();
        place.Write(json, quote.At, last, "quote");
        Speakers(json, quote);
        StandsFor(json, quote);
        json.WriteString("cue", quote.Cue);
        json.WriteString("kind", quote.Kind switch
        {
            QuoteKind.Direct => "direct",
            QuoteKind.Partial => "partial",
            _ => "indirect",
        });
        JsonEvidence.Write(json, quote.Evidence);
        json.WriteEndObject();
    }

    private static void Speakers(Utf8JsonWriter json, Quote quote)
    {
        if (quote.Speakers.Count <= 1)
        {
            json.WriteString("speaker", quote.Speakers.Count == 0 ? null : quote.Speakers[0].Name);
            return;
        }

        json.WriteStartArray("speaker");
        foreach (var speaker in quote.Speakers) json.WriteStringValue(speaker.Name);
        json.WriteEndArray();
    }

    // Capitals and palaces only, so most lines go without.
    private static void StandsFor(Utf8JsonWriter json, Quote quote)
    {
        if (!quote.Speakers.Any(s => s.StandsFor is not null)) return;
        json.WriteStartObject("standsFor");
        foreach (var speaker in quote.Speakers.DistinctBy(s => s.Name, StringComparer.Ordinal))
        {
            if (speaker.StandsFor is { } voice) json.WriteString(speaker.Name, voice.Name);
        }

        json.WriteEndObject();
    }
}
