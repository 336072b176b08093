using AngleSharp.Html.Parser;
using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Import.Web;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import;

/// <summary>
/// Reads the article out of a saved web page; the page is hostile: nothing of it runs, loads, or is copied through.
/// </summary>
/// <param name="own">Outlets of the site's settings; those shipped with the program are known already.</param>
/// <remarks>A sidecar <c>NAME.yml</c> has the last word, as for plain text.</remarks>
public sealed class WebPageImporter(ValueList<Outlet> own = default) : IImporter
{
    private readonly Outlets outlets = new(own);

    public ArticleForm Form => ArticleForm.WebPage;

    public bool Accepts(Document document) => InputPath.HasExtension(document, ".html", ".htm");

    public IEnumerable<Imported> Import(Document document)
    {
        var path = InputPath.Shown(document);
        var (html, fault) = PageText.Of(document.Bytes());
        fault ??= Depth.IsTooGreat(html) ? "expected a saved web page, found elements nested too deep" : null;
        if (fault is not null) return [new(null, [Problem.Error(path, 0, fault)])];
        var (beside, problems) = Sidecars.Read(document);
        using var page = new HtmlParser().ParseDocument(html);
        var body = Story.Body(page);
        var clutter = new Clutter(body);
        var story = Story.In(body, clutter);
        var said = Masthead.Filled(Metadata.Of(page, outlets), body, story, outlets);
        var lead = Masthead.Lead(body, story, clutter, said, outlets);
        var sheet = new Sheet();
        new Printing(document.Path, said, clutter, outlets, sheet).Write(story, lead);
        // Metadata describe; only what is printed on the page is the article's lead.
        var given = Sidecars.Over(beside, said with { Lead = null });
        return [Assembled.Article(path, InputPath.Id(document), given, sheet.Text, sheet.Chunks, outlets, problems)];
    }
}
