using System.IO.Compression;
using System.Text;
using StaticArchive.Import;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Import;

public sealed class ProblemTests
{
    private const string Story = "Cây cầu mới bắc qua sông đã được thông xe.";
    private const string TitleAlone = """{"id":"1","title":"Cầu mới","text":"Cầu mới"}""";

    [Theory]
    [InlineData("", "input/articles/a.txt:1: error: expected text, found an empty file")]
    [InlineData(" \n\n", "input/articles/a.txt:1: error: expected text, found only white space")]
    [InlineData("\0\u0001PNG",
        "input/articles/a.txt:1: error: expected text (UTF-8, or UTF-16 with a byte order mark), found a binary file")]
    public void A_file_that_holds_no_text_is_one_error(string text, string problem) =>
        Assert.Equal(problem, Sheets.Problem(Sheets.Text(text)));

    [Fact]
    public void An_unknown_encoding_is_one_error() => Assert.Equal(
        "input/articles/a.txt:1: error: expected UTF-8 (or UTF-16 with a byte order mark), found other bytes",
        Sheets.Problem(Sheets.Text(Encoding.Latin1.GetBytes("Đà Nẵng café é"))));

    [Theory]
    [InlineData("title: a\npublished: 2024-13-45\n",
        "input/articles/a.yml:2: error: expected a date such as 2024-05-16, found \"2024-13-45\"")]
    [InlineData("url: javascript:alert(1)\n",
        "input/articles/a.yml:1: error: "
        + "expected a web address such as https://example.org/bai, found \"javascript:alert(1)\"")]
    [InlineData("title: [a, b]\n", "input/articles/a.yml:1: error: expected one text after title, found a list")]
    [InlineData("title: a\ntitle: b\n", "input/articles/a.yml:2: error: expected each key once, found \"title\" again")]
    public void A_value_that_cannot_be_meant_is_one_error(string sidecar, string problem) =>
        Assert.Equal(problem, Sheets.Problem(Sheets.Text(Story, sidecar)));

    [Theory]
    [InlineData("title: a\nsource: \"b\nurl: c\n", "input/articles/a.yml:")]
    [InlineData("title: Mỹ: quan ngại\n", "input/articles/a.yml:1: error: expected YAML")]
    [InlineData("- a\n", "input/articles/a.yml:1: error: expected YAML")]
    [InlineData("title: {a: b}\n", "input/articles/a.yml:1: error: expected one text after title, found further keys")]
    [InlineData("tags: [[a]]\n", "input/articles/a.yml:1: error: expected only texts in the list after tags")]
    [InlineData("title: *a\n", "input/articles/a.yml:1: error: expected a text; ")]
    public void Broken_yaml_is_one_error(string sidecar, string problem) =>
        Assert.StartsWith(problem, Sheets.Problem(Sheets.Text(Story, sidecar)), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_key_is_a_warning_that_names_the_nearest()
    {
        var imported = Sheets.Text(Story, "id: a\npublishd: 2024\n");
        Assert.NotNull(imported.Article);
        Assert.Equal(
            "input/articles/a.yml:2: warning: expected a key such as published, found \"publishd\", which is not used",
            Assert.Single(imported.Problems).ToString());
    }

    [Fact]
    public void Front_matter_problems_carry_the_line_of_the_file() => Assert.Equal(
        "input/articles/2024/a.md:3: error: expected a date such as 2024-05-16, found \"2024-13-45\"",
        Sheets.Problem(Sheets.Markdown($"---\ntitle: a\npublished: 2024-13-45\n---\n{Story}")));

    [Fact]
    public void Front_matter_must_end() => Assert.Equal(
        "input/articles/2024/a.md:1: error: expected a second line of --- that ends the front matter",
        Sheets.Problem(Sheets.Markdown("---\ntitle: a\n\nText")));

    [Theory]
    [InlineData("---\ntitle: Trống\n---\n\n", 3)]
    [InlineData("---\ntitle: Trống\nlead: Chỉ có sapo.\n---", 4)]
    [InlineData("---\nid: a\n---\n<!-- sẽ viết -->\n", 3)]
    [InlineData("---\nid: a\n---\n# Cầu mới\n\n(VTC News) -\n\n## Ba năm\n", 3)]
    public void Front_matter_alone_is_one_error(string text, int line) => Assert.Equal(
        $"input/articles/2024/a.md:{line}: error: expected text after the front matter",
        Sheets.Problem(Sheets.Markdown(text)));

    [Fact]
    public void A_title_or_a_dateline_alone_is_one_error()
    {
        const string none = "1: error: expected the text of an article, found none";
        Assert.Equal($"input/articles/2024/a.md:{none}", Sheets.Problem(Sheets.Markdown("# Cầu mới thông xe\n")));
        Assert.Equal($"input/articles/a.txt:{none}", Sheets.Problem(Sheets.Text("(VTC News) -\n", "title: Cầu mới\n")));
        Assert.Equal(
            $"input/articles/a.txt:{none}",
            Sheets.Problem(Sheets.Text("Cầu mới\n", "title: Cầu mới\nlead: Chỉ có sapo.\n")));
        Assert.Equal($"input/articles/a.html:{none}", Sheets.Problem(Sheets.Web(
            "<html><head><title>Cầu mới</title><meta property=og:title content='Cầu mới'></head>"
            + "<body><article><h1>Cầu mới</h1></article></body></html>")));
        Assert.Equal($"input/articles/a.jsonl:{none}", Sheets.Problem(Assert.Single(Sheets.Lines(TitleAlone))));
    }

    [Fact]
    public void Little_text_is_text()
    {
        Assert.NotNull(Sheets.Text("Cầu mới thông xe").Article);
        Assert.NotNull(Sheets.Markdown("---\ntitle: Ảnh\n---\n![Cầu nhìn từ phía nam](cau.jpg)\n").Article);
        // A worker annotates whatever it is given.
        Assert.NotNull(JsonLinesImporter.Line("-", 1, Encoding.UTF8.GetBytes(TitleAlone)).Article);
    }

    [Fact]
    public void Bad_json_lines_are_one_error_each_and_stop_no_other()
    {
        var all = Sheets.Lines($$"""
            {"id":"1","text":"{{Story}}"}
            {"id":"2"}
            {"id":"3","text":""}
            not json

            {"text":"x"}
            {"id":"5","text":"x","published":"2024-13-45"}
            {"id":"6","text":"{{Story}}","title":7}
            {"id":"7","text":"\ud800"}
            {"id":"8","text":"{{Story}}","unknown":[{}],"tags":["a"]} 
            """);
        Assert.Equal(["1", "8"], all.Select(i => i.Article?.Id).OfType<string>());
        Assert.Equal(
        [
            "input/articles/a.jsonl:2: error: expected \"text\", the words of article 2",
            "input/articles/a.jsonl:3: error: expected \"text\", the words of article 3",
            "input/articles/a.jsonl:4: error: expected one JSON object; found a fault at byte 2",
            "input/articles/a.jsonl:6: error: expected \"id\", a text that names the article",
            "input/articles/a.jsonl:7: error: expected a date such as 2024-05-16, found \"2024-13-45\"",
            "input/articles/a.jsonl:8: error: expected a text under \"title\"",
            "input/articles/a.jsonl:9: error: expected whole characters, found half of one written as \\u",
        ], all.SelectMany(i => i.Problems).Select(p => p.ToString()));
    }

    [Fact]
    public void A_broken_gzip_file_is_one_error()
    {
        var document = Document.Of("articles/a.jsonl.gz", [0x1F, 0x8B, 1, 2, 3]);
        var imported = Assert.Single(new StaticArchive.Import.JsonLinesImporter().Import(document));
        Assert.EndsWith(
            "error: expected a whole gzip file, found a broken one",
            Sheets.Problem(imported),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_file_that_was_cut_gives_its_whole_lines_and_one_error()
    {
        var lines = Enumerable.Range(0, 300)
            .Select(i => $$"""{"id":"{{i}}","text":"Cây cầu số {{i * 7919 % 1000}} đã thông xe."}""");
        var whole = Zipped(string.Join('\n', lines));
        Assert.Equal(300, Read(whole).Length);
        // Two files joined, as "cat a.gz b.gz" does, are one; and the first line may end at the cut.
        byte[] second = Zipped("""{"id":"x","text":"Một cây cầu."}""");
        Assert.Equal(301, Read([.. Zipped(string.Join('\n', lines) + "\n"), .. second]).Length);
        foreach (var cut in new[] { whole.Length - 1, whole.Length - 8, whole.Length / 2, whole.Length / 3, 20 })
        {
            var read = Read(whole[..cut]);
            Assert.StartsWith(
                "expected a whole gzip file", Assert.Single(read[^1].Problems).Sentence, StringComparison.Ordinal);
            Assert.Empty(read[..^1].SelectMany(imported => imported.Problems));
        }

        static Imported[] Read(byte[] bytes) =>
            [.. new JsonLinesImporter().Import(Document.Of("articles/a.jsonl.gz", bytes))];
    }

    private static byte[] Zipped(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal)) zip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
