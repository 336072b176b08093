using System.Text;
using StaticArchive.Model.Flow;

namespace StaticArchive.Sites;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("title: a\nurl: nowhere\n", "2: error: url: expected an address")]
    [InlineData("language: fr\n", "1: error: language: expected one of vi, en")]
    [InlineData("title: [a, b]\n", "1: error: title: expected one value")]
    [InlineData("entity-page-threshold: -1\n", "1: error: entity-page-threshold: expected a whole number")]
    [InlineData("confidence-shown: 7\n", "1: error: confidence-shown: expected a number from 0 to 1")]
    [InlineData("paths: x\n", "1: error: paths: expected")]
    [InlineData("paths:\n  article: a\n  person: Ông\n", "3: error: paths: expected lower-case letters")]
    [InlineData("paths:\n  artcle: a\n", "2: error: paths: expected a key such as article, found \"artcle\"")]
    [InlineData("paths:\n  person: ten\n  place: ten\n",
        "3: error: paths: expected a word of its own, found \"ten\" again")]
    [InlineData("paths:\n  tag: bai-viet\n", "2: error: paths: expected a word of its own, found \"bai-viet\" again")]
    [InlineData("theme:\n  accent: [a]\n", "2: error: theme: expected one value")]
    [InlineData("outlets: [a]\n", "1: error: outlets: expected")]
    [InlineData("outlets:\n  Báo Mẫu: {a: b}\n", "2: error: outlets: expected one value")]
    [InlineData("urls: a\n", "1: error: expected a key such as url, found \"urls\"")]
    [InlineData("- a\n", "1: error: expected YAML lines such as title: ")]
    [InlineData("words\n", "1: error: expected YAML lines such as title: ")]
    [InlineData("title: [\n", "2: error: expected YAML")]
    [InlineData("title: a\ntitle: b\n", "2: error: expected each key once")]
    public void A_wrong_setting_gives_one_line(string yaml, string expected)
    {
        var (_, problems, _) = Settings.Read(Document.Of("site.yml", Encoding.UTF8.GetBytes(yaml)));
        Assert.StartsWith("input/site.yml:" + expected, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_whose_lines_are_all_comments_changes_nothing()
    {
        var (settings, problems, _) = Settings.Read(
            Document.Of("site.yml", "theme:\n  # accent: \"#000000\"\npaths:\noutlets:\n"u8.ToArray()));
        Assert.Empty(problems);
        Assert.Equal(Settings.Usual, settings);
    }
}
