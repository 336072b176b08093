using System.Xml.Linq;
using StaticArchive.Engine.Render;

namespace StaticArchive.Unit.Engine;

public class OpenSearchTests
{
    private static readonly XNamespace Search = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public void A_browser_learns_where_and_how_to_search()
    {
        var root = Root("Kho & báo");
        Assert.Equal(Search + "OpenSearchDescription", root.Name);
        Assert.Equal("Kho & báo", root.Element(Search + "ShortName")!.Value);
        Assert.Equal("Mọi bài.", root.Element(Search + "Description")!.Value);
        var url = root.Element(Search + "Url")!;
        Assert.Equal("text/html", url.Attribute("type")!.Value);
        Assert.Equal("https://a.vn/kho/tim-kiem/?q={searchTerms}", url.Attribute("template")!.Value);
    }

    [Theory]
    [InlineData("Kho lưu trữ báo chí Việt Nam", "Kho lưu trữ báo")]
    [InlineData("Khobáochíviệtnamhômnay", "Khobáochíviệtnam")]
    public void A_long_name_is_cut_at_a_word_where_the_specification_asks(string title, string shortName)
    {
        var root = Root(title);
        Assert.Equal(shortName, root.Element(Search + "ShortName")!.Value);
        Assert.Equal(title, root.Element(Search + "LongName")!.Value);
    }

    private static XElement Root(string title)
    {
        var format = new OpenSearchFile(title, "Mọi bài.", "vi", "https://a.vn/kho/tim-kiem/");
        return XDocument.Load(new MemoryStream(Assert.Single(format.Last()).Bytes.ToArray())).Root!;
    }
}
