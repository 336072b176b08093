using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Curate;

namespace StaticArchive.Unit.Curate;

public sealed class CuratedFileTests
{
    [Theory]
    [InlineData("- {article: a, quote: b, decision: confrm}",
        "input/corrections.yml:1: error: expected a decision such as confirm, found \"confrm\"")]
    [InlineData("- {article: a, decision: reject}", "input/corrections.yml:1: error: expected quote in every decision")]
    [InlineData("- {article: a, quote: b, decision: relink}",
        "input/corrections.yml:1: error: expected an entity beside decision: relink")]
    [InlineData("- {article: a, quote: b, decision: retype, type: plac}",
        "input/corrections.yml:1: error: expected a type such as place, found \"plac\"")]
    [InlineData("a: b", "input/corrections.yml:1: error: expected a YAML list")]
    [InlineData("- a", "input/corrections.yml:1: error: expected \"article: …\" after \"- \"")]
    [InlineData("- {article: a, quote: b,\n  decision: [reject]}",
        "input/corrections.yml:2: error: expected one text after decision, found a list")]
    public void A_decision_that_cannot_be_read_is_one_error(string yaml, string problem) =>
        Assert.StartsWith(
            problem,
            Assert.Single(ReadCorrections.From(Given.File("corrections.yml", yaml)).Problems).ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void Whatever_a_file_holds_its_problems_stand_in_its_lines()
    {
        string[] pieces =
        [
            "- ", "article: ", "quote: ", "decision: ", "add", "\n", "\n  ", ": ", "[", "]", "{", "}", "\"", "'",
            "*a", "&a ", "|\n", ">", "#", "!!x ", "?", "\t", "%", "\\", ",", "…",
        ];
        var yaml = Gen.Elements(pieces).ListOf().Select(string.Concat);
        Prop.ForAll(Arb.From(yaml), text =>
        {
            // What the end of the file leaves open is told of the line after it.
            var lines = text.Split('\n').Length;
            var entities = ReadEntities.From(Given.File("entities/a.yml", text)).Problems;
            var corrections = ReadCorrections.From(Given.File("corrections.yml", text)).Problems;
            return entities.All(p => p.Path == "input/entities/a.yml" && p.Line >= 1 && p.Line <= lines + 1)
                && corrections.All(p => p.Path == "input/corrections.yml" && p.Line >= 1 && p.Line <= lines + 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }
}
