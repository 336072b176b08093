using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Import;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Import;

public sealed class PropertyTests
{
    private static readonly IImporter[] All =
    [
        new PlainTextImporter(),
        new MarkdownImporter(),
        new WebPageImporter(),
        new JsonLinesImporter(),
    ];
    private static readonly string[] Names = ["a.txt", "a.md", "a.html", "a.jsonl", "a.jsonl.gz"];

    // Pieces that parsers stumble over, so that chance meets them.
    private static readonly string[] Pieces =
    [
        "---\n", "title: ", "published: 2024-13-45\n", "- ", ": ", "\"", "'", "[", "]", "{", "}", "*a", "&a", "!!x ",
        "|\n", "\t", "\n", "\r\n", "\n\n", "\0", "\uFEFF", "(Ảnh: ", ")", "Ảnh: ", " - Ảnh: X", "(VTC News) -",
        "TTO - ", "Theo ", "Minh Tú", "Ngày 16/5, ", "cho biết, ", "đã ", ".", "…", "“", "”", "# ", "> ", "![a](b)",
        "<p>", "</p>", "<figure><figcaption>", "<script>", "<meta charset=\"utf-8\">", "<br>", "<a href='x'>",
        "{\"id\":\"1\",\"text\":\"", "\"}", "\\ud800", "\\n", "a\u0301", "\uD83D\uDE00", "Hà Nội", " ",
    ];

    private static readonly Gen<byte[]> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));
    private static readonly Gen<byte[]> Bytes = ArbMap.Default.GeneratorFor<byte[]>();

    [Fact]
    public void Any_bytes_give_articles_or_problems() => Prop.ForAll(
        Arb.From(Gen.OneOf(Texts, Bytes)), Arb.From(Gen.Elements(Names)), Arb.From(Gen.OneOf(Texts, Bytes)),
        (bytes, name, sidecar) => Read(name, bytes, sidecar).All(i =>
            i.Article is { Blocks.Count: > 0, Title.Length: > 0, Id.Length: > 0 } || i.Problems.Count > 0))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void Origins_point_at_the_text_of_their_block() => Prop.ForAll(
        Arb.From(Texts), Arb.From(Gen.Elements(Names)), (bytes, name) => Read(name, bytes, null).All(Holds))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Origins_of_json_lines_point_into_their_three_texts() => Prop.ForAll(
        Arb.From(Texts), Arb.From(Texts), Arb.From(Texts), (text, title, lead) =>
        {
            var json = System.Text.Json.JsonSerializer.Serialize(
                new { id = "1", text = Said(text) + "a\u0301", title = Said(title), lead = Said(lead) });
            var imported = JsonLinesImporter.Line("stdin", 1, Encoding.UTF8.GetBytes(json));
            return imported.Article is not null
                && Holds(imported)
                && imported.Printed!.Text == (Said(text) + "a\u0301").Normalize();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static string Said(byte[] text) =>
        Encoding.UTF8.GetString(text).Replace("\0", "", StringComparison.Ordinal);

    private static List<Imported> Read(string name, byte[] bytes, byte[]? sidecar)
    {
        var document = Document.Of(
            "articles/" + name, bytes, sidecar is null ? null : Document.Of("articles/a.yml", sidecar));
        return All.Single(i => i.Accepts(document)).Import(document).ToList();
    }

    private static bool Holds(Imported imported)
    {
        if (imported is not { Article: { } article, Printed: { } printed }) return true;
        return article.Blocks.Count == printed.Origins.Count
            && article.Blocks.Zip(printed.Origins).All(pair => Stands(pair.First.Text, pair.Second));

        bool Stands(string text, Origin at) =>
            string.CompareOrdinal(Part(printed, at.Part), at.Start, text, 0, text.Length) == 0;
    }

    private static string? Part(Printed printed, Part part) =>
        part switch { Model.News.Part.Title => printed.Title, Model.News.Part.Lead => printed.Lead, _ => printed.Text };
}
