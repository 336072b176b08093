using System.Text;
using StaticArchive.Import;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Import;

/// <summary>Short ways to import a text and to say what came out.</summary>
internal static class Sheets
{
    public static Imported Text(string text, string? sidecar = null) => Text(Encoding.UTF8.GetBytes(text), sidecar);

    public static Imported Text(byte[] bytes, string? sidecar = null)
    {
        var beside = sidecar is null ? null : Document.Of("articles/a.yml", Encoding.UTF8.GetBytes(sidecar));
        return Assert.Single(new PlainTextImporter().Import(Document.Of("articles/a.txt", bytes, beside)));
    }

    public static Imported Markdown(string text) =>
        Assert.Single(new MarkdownImporter().Import(Document.Of("articles/2024/a.md", Encoding.UTF8.GetBytes(text))));

    public static Imported Web(string html) => Web(Encoding.UTF8.GetBytes(html));

    public static Imported Web(byte[] html) =>
        Assert.Single(new WebPageImporter().Import(Document.Of("articles/a.html", html)));

    public static Imported[] Lines(string jsonl) =>
        [.. new JsonLinesImporter().Import(Document.Of("articles/a.jsonl", Encoding.UTF8.GetBytes(jsonl)))];

    /// <summary>One line a block: <c>Caption: Ông Lê Văn Tám (Ảnh: Reuters)</c>.</summary>
    public static string[] Roles(Imported imported) =>
        [.. Assert.IsType<Article>(imported.Article).Blocks.Select(b => $"{b.Role}: {b.Text.ReplaceLineEndings("|")}")];

    public static string Problem(Imported imported)
    {
        Assert.Null(imported.Article);
        return Assert.Single(imported.Problems).ToString();
    }
}
