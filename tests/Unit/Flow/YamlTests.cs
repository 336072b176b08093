using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Flow;

public sealed class YamlTests
{
    private const string Form = "YAML lines such as title: Kho báo";

    private static string Fault(string yaml, int firstLine = 1)
    {
        var (map, fault) = Yaml.Map("a.yml", yaml, Form, firstLine);
        Assert.Empty(map.Fields);
        return fault!.ToString();
    }

    [Fact]
    public void Values_know_their_lines()
    {
        var (map, fault) = Yaml.Map(
            "a.yml", "# tên\ntitle: Cầu\ntags:\n  - Sông\n  - 7\nmore: {a: b}\n", Form, firstLine: 2);
        Assert.Null(fault);
        Assert.Equal(
            new YamlMap(3,
            [
                new("title", 3, new YamlText(3, "Cầu")),
                new("tags", 4, new YamlList(5, [new YamlText(5, "Sông"), new YamlText(6, "7")])),
                new("more", 7, new YamlMap(7, [new("a", 7, new YamlText(7, "b"))])),
            ]),
            map);
    }

    [Fact]
    public void Texts_are_composed_and_nothing_is_an_empty_text()
    {
        var (map, _) = Yaml.Map("a.yml", "a: Ha\u0300 Nội\nb:\nc: ~\nd: null\ne: \"null\"\nHa\u0300: f\n", Form);
        Assert.Equal(
            [("a", "Hà Nội"), ("b", ""), ("c", ""), ("d", ""), ("e", "null"), ("Hà", "f")],
            map.Fields.Select(field => (field.Key, ((YamlText)field.Value).Text)));
    }

    [Theory]
    [InlineData(""), InlineData(" \n"), InlineData("# a\n"), InlineData("---\n"), InlineData("~")]
    public void Nothing_but_comments_is_no_fault(string yaml)
    {
        Assert.Null(Yaml.Map("a.yml", Encoding.UTF8.GetBytes(yaml), Form).Fault);
        Assert.Null(Yaml.List("a.yml", Encoding.UTF8.GetBytes(yaml), Form).Fault);
    }

    [Theory]
    [InlineData("title: Mỹ: quan ngại", 1, "expected FORM; a text with \": \" inside needs quotation marks")]
    [InlineData("a: b\ntitle: @a", 2, "expected FORM; a text that begins with @, ` or % needs quotation marks")]
    [InlineData("title: \"Ông \"Hòa\" nói\"", 1,
        "expected FORM; each line is \"key: text\", in one column, and nothing follows a closing quotation mark")]
    [InlineData("title: \"a", 1, "expected FORM; a quotation mark is not closed")]
    [InlineData("tags: [a\n", 2, "expected FORM; a bracket is not closed")]
    [InlineData("title: ]", 1, "expected FORM; a text that begins with a bracket or a comma needs quotation marks")]
    [InlineData("title: \"C:\\x\"", 1, "expected FORM; a backslash between double quotation marks is written twice")]
    [InlineData("title: \"C:\\y\"", 1, "expected FORM; a backslash between double quotation marks is written twice")]
    [InlineData("title: a\n\tb: c", 1, "expected FORM; lines are moved in by spaces, not by tabs")]
    [InlineData("tags: - a", 1, "expected FORM; each \"- \" begins a line of its own")]
    [InlineData("a: b\nwords\nc: d", 2,
        "expected FORM; each line is \"key: text\", in one column, and nothing follows a closing quotation mark")]
    [InlineData("- a", 1, "expected FORM")]
    [InlineData("a: b\nc: [, a: b", 2,
        "expected FORM; a text that begins with a bracket or a comma needs quotation marks")]
    [InlineData("title: *Mới*", 1, "expected a text; a text that begins with *, & or ! needs quotation marks")]
    [InlineData("title: &Mới nhất", 1, "expected a text; a text that begins with *, & or ! needs quotation marks")]
    [InlineData("title: * a", 1, "expected FORM; a text that begins with *, & or ! needs quotation marks")]
    [InlineData("title: ! a", 1, "expected a text; a text that begins with *, & or ! needs quotation marks")]
    [InlineData("title: !Mới nhất", 1, "expected FORM; a text that begins with *, & or ! needs quotation marks")]
    [InlineData("a: b\n*a : c", 2, "expected a text; a text that begins with *, & or ! needs quotation marks")]
    [InlineData("a: 1\nHà: 2\nHa\u0300: 3", 3, "expected each key once, found \"Hà\" again")]
    [InlineData("a: {b: 1, b: 2}", 1, "expected each key once, found \"b\" again")]
    [InlineData("? [a]\n: b", 1, "expected a text before the colon")]
    [InlineData("a: b\n---\nc: d", 2, "expected nothing after the line --- or ...")]
    public void A_fault_says_where_it_is_and_what_was_expected(string yaml, int line, string sentence)
    {
        sentence = sentence.Replace("FORM", Form, StringComparison.Ordinal);
        Assert.Equal($"a.yml:{line}: error: {sentence}", Fault(yaml));
        Assert.Equal($"a.yml:{line + 1}: error: {sentence}", Fault(yaml, firstLine: 2));
    }

    [Theory]
    [InlineData("["), InlineData("{a: ")]
    public void Brackets_without_end_are_a_fault(string bracket) => Assert.Equal(
        "a.yml:1: error: expected values not more than 100 deep in each other",
        Fault("a: " + string.Concat(Enumerable.Repeat(bracket, 100_000))));

    [Fact]
    public void Other_bytes_are_a_fault() => Assert.Equal(
        "a.yml:1: error: expected UTF-8 (or UTF-16 with a byte order mark), found other bytes",
        Yaml.Map("a.yml", Encoding.Latin1.GetBytes("title: café"), Form).Fault!.ToString());

    [Fact]
    public void Any_text_gives_values_or_a_fault()
    {
        string[] pieces =
        [
            "- ", "a", "b: ", "\n", "\n  ", ": ", "[", "]", "{", "}", "\"", "'", "*a", "&a ", "|\n", ">", "#", "!!x ",
            "!", "?", "\t", "%", "\\", ",", "…", "---\n", "...", "\u0001", "\ud800", "<<: ", "@", "`", "\r", "\u2028",
            "\u0085", "0x1", "! ", "* ",
        ];
        var texts = Gen.Elements(pieces).ListOf().Select(p => string.Concat(p).ReplaceLineEndings("\n"));
        Prop.ForAll(Arb.From(texts), yaml =>
        {
            var (map, fault) = Yaml.Map("a.yml", yaml, Form);
            return fault is null
                || (map.Fields.Count == 0 && fault.Line >= 1 && fault.Line <= yaml.AsSpan().Count('\n') + 2);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }
}
