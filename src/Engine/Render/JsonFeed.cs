using System.Text.Encodings.Web;
using System.Text.Json;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>A feed as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    public static OutputFile Of(
        string site, string name, string language, Feed feed, ValueList<FeedEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(
            bytes, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", site + feed.Folder);
            json.WriteString("feed_url", $"{site}{feed.Folder}feed.json");
            json.WriteString("language", language);
            json.WriteStartArray("items");
            foreach (var entry in entries) Write(json, site, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new(feed.Folder.Path[1..] + "feed.json", bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string site, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", site + entry.Address);
        json.WriteString("url", site + entry.Address);
        json.WriteString("title", entry.Title);
        json.WriteString("content_html", entry.Html);
        json.WriteString("date_published", entry.Published);
        if (entry.Author is { Length: > 0 } author)
        {
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", author);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (entry.Tags.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (var tag in entry.Tags) json.WriteStringValue(tag);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
