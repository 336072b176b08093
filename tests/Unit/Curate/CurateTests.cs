using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Curate;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Curate;

public sealed class CurateTests
{
    private const string Text = "Ông Tám gặp ông Tám ở Hà Nội ngày 4/2, nói: “Cầu xong rồi”.";

    private static Document File(string name, string yaml) => Document.Of(name, Encoding.UTF8.GetBytes(yaml));

    private static EntityRecord Record(string id, string name, params string[] not) =>
        new(id, EntityType.Person, name, [], not.ToValueList(), null, null, null, null, null, [], true);

    private static readonly Registry Known = new([Record("person/le-van-tam", "Lê Văn Tám", "Tám"), Record("person/tran-tam", "Trần Tâm")]);

    private static AnnotatedArticle Annotated()
    {
        var auto = new Evidence("test", 0.5);
        var article = new Article("a", "Cầu", true, null, null, null, null, null, "vi", null, [], [new(BlockRole.Paragraph, Text)]);
        return new(article)
        {
            Mentions = [Mention("Tám", 0, EntityType.Person, null, auto), Mention("Hà Nội", 0, EntityType.Person, "person/tran-tam", auto)],
            Dates = [new(At("ngày 4/2", 0), "--02-04", true, auto)],
            Quotes = [new(At("Cầu xong rồi", 0), [], "nói", QuoteKind.Direct, auto)],
        };
    }

    private static Mention Mention(string words, int from, EntityType type, string? id, Evidence evidence) => new(At(words, from), type, words, id, evidence);

    private static Place At(string words, int from)
    {
        var start = Text.IndexOf(words, from, StringComparison.Ordinal);
        return new(0, new(start, start + words.Length));
    }

    private static (AnnotatedArticle Article, ValueList<Problem> Problems) Decide(string yaml)
    {
        var (corrections, problems) = ReadCorrections.From(File("corrections.yml", yaml));
        Assert.Empty(problems);
        return ApplyDecisions.To(Annotated(), corrections, Known);
    }

    [Fact]
    public void A_file_of_entities_is_read_and_its_faults_carry_lines()
    {
        var (entities, problems) = ReadEntities.From(File("entities/people.yml", """
            - id: person/le-van-tam
              name: Lê Văn Tám
              aliases: [Anh Tám, Tám Cầu]
              not: [Tám Đò]
              role: Chủ tịch xã
              coordinates: 21.0, 105.8
              merged-from: [auto/person-0123456789]
            - id: person/khong-ten
            - id: người/x
              name: X
            - id: person/y
              name: Y
              type: place
            - id: place/z
              name: Z
              alias: ZZ
            - id: place/z
              name: Z2
            """));
        Assert.Equal(["person/le-van-tam", "place/z"], entities.Select(e => e.Record.Id));
        Assert.Equal(["Anh Tám", "Tám Cầu"], entities[0].Record.Aliases);
        Assert.Equal(
        [
            "input/entities/people.yml:8: error: expected a name for person/khong-ten",
            "input/entities/people.yml:9: error: expected an id such as person/ely-ratner (small letters, digits, hyphens), found \"người/x\"",
            "input/entities/people.yml:13: error: expected the type that the id says, person, found \"place\"",
            "input/entities/people.yml:16: warning: expected a key such as aliases, found \"alias\", which is not used",
            "input/entities/people.yml:17: error: expected each id once, found place/z again",
        ], problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Curated_entities_replace_shipped_ones()
    {
        var shipped = new Registry([Record("person/a", "A"), Record("person/b", "B"), Record("person/c", "C")]);
        var (registry, problems) = Registries.Merge(shipped,
        [
            new(Record("person/b", "B mới") with { StandsFor = "organisation/khong-co" }, "input/entities/a.yml", 1),
            new(Record("person/x", "A"), "input/entities/a.yml", 5), new(Record("person/x", "X"), "input/entities/b.yml", 3),
        ]);
        Assert.Equal(["A", "B mới", "C", "A"], registry.Records.Select(r => r.Name));
        Assert.Equal(
        [
            "input/entities/b.yml:3: error: expected each id once, found person/x in input/entities/a.yml too",
            "input/entities/a.yml:5: warning: expected A under the shipped id person/a, found it as person/x (merged-from: [person/a] makes them one)",
            "input/entities/a.yml:1: warning: expected an id of the registry after stands-for of person/b, found organisation/khong-co",
        ], problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Decisions_confirm_reject_add_retype_and_relink()
    {
        var (article, problems) = Decide("""
            - {article: a, quote: Tám, prefix: "Ông ", suffix: " gặp", decision: confirm}
            - {article: a, quote: Tám, prefix: "gặp ông ", decision: add, entity: person/tran-tam}
            - {article: a, quote: Hà Nội, decision: retype, type: place}
            - {article: a, quote: ngày 4/2, kind: date, decision: set, value: 2022-02-04}
            - {article: a, quote: Cầu xong rồi, kind: quote, decision: set, speaker: [person/le-van-tam, người dân]}
            """);
        Assert.Empty(problems);
        Assert.Equal(["Tám||Confirmed", "Trần Tâm|person/tran-tam|Added", $"Hà Nội|{EntityIds.Auto(EntityType.Place, "Hà Nội")}|Confirmed"],
            article.Mentions.Select(m => $"{m.Name}|{m.EntityId}|{m.Evidence.State}"));
        Assert.Equal(("2022-02-04", ReviewState.Confirmed), (article.Dates[0].Value, article.Dates[0].Evidence.State));
        Assert.Equal(["Lê Văn Tám", "người dân"], article.Quotes[0].Speakers.Select(s => s.Name));
        var relinked = Decide("- {article: a, quote: Tám, prefix: \"Ông \", decision: relink, entity: person/le-van-tam}").Article;
        Assert.Equal("person/le-van-tam", relinked.Mentions[0].EntityId);
        Assert.Equal(["Hà Nội"], Decide("- {article: a, quote: Tám, prefix: \"Ông \", decision: reject}").Article.Mentions.Select(m => m.Name));
    }

    [Theory]
    [InlineData("- {article: a, quote: Tám, decision: confirm}", "orphan: expected a prefix or suffix that tells one \"Tám\" from another in a")]
    [InlineData("- {article: a, quote: Bảy, decision: reject}", "orphan: expected \"Bảy\" with its prefix and suffix in the text of a, found it nowhere")]
    [InlineData("- {article: a, quote: gặp, decision: confirm}", "orphan: expected a mention on \"gặp\" in a, found none")]
    [InlineData("- {article: a, quote: Hà Nội, decision: relink, entity: place/x}", "expected an id of the registry, found place/x")]
    public void A_decision_that_fits_nowhere_is_a_warning_and_changes_nothing(string yaml, string sentence)
    {
        var (article, problems) = Decide(yaml);
        Assert.Equal("input/corrections.yml:1: warning: " + sentence, Assert.Single(problems).ToString());
        Assert.Equal(Annotated().Mentions, article.Mentions);
    }

    [Theory]
    [InlineData("- {article: a, quote: b, decision: confrm}", "input/corrections.yml:1: error: expected a decision such as confirm, found \"confrm\"")]
    [InlineData("- {article: a, decision: reject}", "input/corrections.yml:1: error: expected quote in every decision")]
    [InlineData("- {article: a, quote: b, decision: relink}", "input/corrections.yml:1: error: expected an entity beside decision: relink")]
    [InlineData("- {article: a, quote: b, decision: retype, type: plac}", "input/corrections.yml:1: error: expected a type such as place, found \"plac\"")]
    [InlineData("a: b", "input/corrections.yml:1: error: expected a YAML list")]
    [InlineData("- a", "input/corrections.yml:1: error: expected \"article: …\" after \"- \"")]
    [InlineData("- {article: a, quote: b,\n  decision: [reject]}", "input/corrections.yml:2: error: expected one text after decision, found a list")]
    public void A_decision_that_cannot_be_read_is_one_error(string yaml, string problem) =>
        Assert.StartsWith(problem, Assert.Single(ReadCorrections.From(File("corrections.yml", yaml)).Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Any_file_gives_decisions_or_problems()
    {
        string[] pieces = ["- ", "article: ", "quote: ", "decision: ", "add", "\n", "\n  ", ": ", "[", "]", "{", "}", "\"", "'", "*a", "&a ", "|\n", ">", "#", "!!x ", "?", "\t", "%", "\\", ",", "…"];
        var yaml = Gen.Elements(pieces).ListOf().Select(string.Concat);
        Prop.ForAll(Arb.From(yaml), text =>
        {
            var (entities, faults) = ReadEntities.From(File("entities/a.yml", text));
            var (corrections, others) = ReadCorrections.From(File("corrections.yml", text));
            return entities.Count + faults.Count + corrections.Decisions.Count + others.Count >= 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Spellings_under_not_are_never_linked()
    {
        var article = Annotated();
        article = article with { Mentions = [article.Mentions[0] with { Name = "Lê Văn Tám", EntityId = "person/le-van-tam" }] };
        var (decided, _) = ApplyDecisions.To(article, Corrections.None, Known);
        Assert.Equal(("Tám", EntityIds.Auto(EntityType.Person, "Tám")), (decided.Mentions[0].Name, decided.Mentions[0].EntityId));
    }

    [Fact]
    public void The_report_counts_and_names_the_most_doubtful_first() => Assert.Equal(
        ["a: 4 of 4 annotations unreviewed", "  0.50 person Tám: \"Tám\" (test)"], ReviewReport.Lines(Annotated(), most: 1));
}
