using System.Xml;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>A feed as Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Schema = "http://www.w3.org/2005/Atom";

    public static OutputFile Of(
        string site, string name, string language, Feed feed, ValueList<FeedEntry> entries) =>
        XmlFile.Of(feed.Folder.Path[1..] + "feed.xml", xml =>
        {
            xml.WriteStartElement("feed", Schema);
            xml.WriteAttributeString("xml", "lang", null, language);
            Text(xml, "id", site + feed.Folder);
            Text(xml, "title", feed.Title);
            Text(xml, "updated", entries.Select(e => e.Published).Max(StringComparer.Ordinal) ?? "");
            Link(xml, "self", "application/atom+xml", $"{site}{feed.Folder}feed.xml");
            Link(xml, "alternate", "text/html", site + feed.Folder);
            // Atom wants an author, whom entries without one inherit: never those whom the feed is about.
            Author(xml, name);
            foreach (var entry in entries) Entry(xml, site, entry);
            xml.WriteEndElement();
        });

    private static void Entry(XmlWriter xml, string site, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Schema);
        Text(xml, "id", site + entry.Address);
        Text(xml, "title", entry.Title);
        Text(xml, "published", entry.Published);
        Text(xml, "updated", entry.Published);
        Link(xml, "alternate", "text/html", site + entry.Address);
        if (entry.Author is { Length: > 0 } author) Author(xml, author);
        foreach (var tag in entry.Tags)
        {
            xml.WriteStartElement("category", Schema);
            xml.WriteAttributeString("term", XmlFile.Clean(tag));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("summary", Schema);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(XmlFile.Clean(entry.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Schema, XmlFile.Clean(text));

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Schema);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Schema);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }
}
