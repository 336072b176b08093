using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>Writes <c>opensearch.xml</c>, by which a browser can search the archive from its address line.</summary>
/// <param name="searchPage">With scheme and host.</param>
public sealed class OpenSearchFile(string title, string description, string language, string searchPage) : IOutputFormat
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    // As the specification allows.
    private const int LongestShortName = 16, LongestLongName = 48, LongestDescription = 1024;

    public IEnumerable<OutputFile> Each(Page page) => [];

    public IEnumerable<OutputFile> Last() =>
    [
        XmlFile.Of("opensearch.xml", xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            Write("ShortName", Within(title, LongestShortName));
            Write("LongName", Within(title, LongestLongName));
            Write("Description", Within(description, LongestDescription));
            Write("Language", language);
            Write("InputEncoding", "UTF-8");
            xml.WriteStartElement("Url", Namespace);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", searchPage + "?q={searchTerms}");
            xml.WriteEndElement();
            xml.WriteEndElement();

            void Write(string name, string text) => xml.WriteElementString(name, Namespace, text);
        }),
    ];

    // Whole words, as many as there is room for; a first word that is too long is cut.
    private static string Within(string text, int most)
    {
        var clean = XmlFile.Clean(text).Trim();
        if (clean.Length <= most) return clean;
        var end = clean.LastIndexOf(' ', most);
        return clean[..(end > 0 ? end : most)].TrimEnd();
    }
}
