using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticArchive.Sites;

/// <summary>An English site of Vietnamese articles: what is Vietnamese says so, for voices and hyphens.</summary>
public sealed partial class LanguageTests : IDisposable
{
    // What curators and the shipped registry say: the site's name, its rights, its own pages, who somebody is.
    // Sentences and citations that hold names in the words of the page; examples of queries.
    private const string Mixed =
        "head, .name, .mast, .crumb, .prose, .who-line, .meta dd, .why, .sum, .cite, .small.mute, .empty, template";

    private readonly TrialSite site = TrialSite.OfTheSample();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Words_of_the_articles_are_marked_as_Vietnamese_on_every_page()
    {
        var settings = site.Read("input/site.yml");
        site.Write("input/site.yml", Language().Replace(settings, "language: en"));
        Assert.Empty(site.Build().Problems);
        var pages = site.Files("output", "index.html")
            .Where(p => p is not ("output/data/index.html" or "output/gioi-thieu/index.html")).ToList();
        Assert.True(pages.Count > 40, $"{pages.Count} pages");
        var unmarked = pages.SelectMany(path => Unmarked(path, site.Read(path))).Take(20);
        Assert.Equal("", string.Join('\n', unmarked));
    }

    private static IEnumerable<string> Unmarked(string path, string html) =>
        from text in new HtmlParser().ParseDocument(html).Descendants<IText>()
        where text.Data.Trim().Length > 1 && Letters().IsMatch(text.Data) && text.ParentElement is { } parent
            && parent.Closest("[lang]")?.GetAttribute("lang") != "vi" && parent.Closest(Mixed) is null
        select $"{path}: <{text.ParentElement!.LocalName} class={text.ParentElement.ClassName}> {text.Data.Trim()}";

    [GeneratedRegex("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", RegexOptions.IgnoreCase)]
    private static partial Regex Letters();

    [GeneratedRegex("(?m)^language:.*$")]
    private static partial Regex Language();
}
