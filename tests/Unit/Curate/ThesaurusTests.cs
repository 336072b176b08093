using System.Text;
using StaticArchive.Curate;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Curate;

public sealed class ThesaurusTests
{
    [Fact]
    public void A_tag_has_synonyms_wider_tags_or_is_hidden()
    {
        var (thesaurus, problems) = Read("""
            - name: Xung đột Nga - Ukraine
              synonyms: [chiến sự Ukraine, xung đột Ukraine]
              broader: Quan hệ quốc tế
            - name: Hôm nay
              hidden: true
            """);
        Assert.Empty(problems);
        Assert.Equal(
            [
                new ThesaurusTag(
                    "Xung đột Nga - Ukraine", ["chiến sự Ukraine", "xung đột Ukraine"], ["Quan hệ quốc tế"], false),
                new ThesaurusTag("Hôm nay", [], [], true),
            ],
            thesaurus.Tags);
    }

    [Theory]
    [InlineData("- synonyms: [a]", 1, "expected a name")]
    [InlineData("- name: A\n- name: B\n  synonyms: [a]", 2, "in one tag only")]
    [InlineData("- name: A\n  hidden: yes", 1, "true or false")]
    [InlineData("name: A", 1, "list")]
    public void What_is_wrong_is_told_with_its_line(string text, int line, string said)
    {
        var problem = Assert.Single(Read(text).Problems);
        Assert.Equal(("input/tags.yml", line), (problem.Path, problem.Line));
        Assert.Contains(said, problem.Sentence, StringComparison.Ordinal);
    }

    private static (Thesaurus Thesaurus, ValueList<Problem> Problems) Read(string text) =>
        ReadThesaurus.From(Document.Of("tags.yml", Encoding.UTF8.GetBytes(text)));
}
