using StaticArchive.Curate;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Curate;

public sealed class CurateTests
{
    private const string Text = "Ông Tám gặp ông Tám ở Hà Nội ngày 4/2, nói: “Cầu xong rồi”.";

    private static readonly Registry Known =
        new([Given.Record("person/le-van-tam", "Lê Văn Tám", "Tám"), Given.Record("person/tran-tam", "Trần Tâm")]);

    private static AnnotatedArticle Annotated()
    {
        var auto = new Evidence("test", 0.5);
        var article = new Article(
            "a", "Cầu", true, null, null, null, null, null, "vi", null, [], [new(BlockRole.Paragraph, Text)]);
        return new(article)
        {
            Mentions =
            [
                Mention("Tám", 0, EntityType.Person, null, auto),
                Mention("Hà Nội", 0, EntityType.Person, "person/tran-tam", auto),
            ],
            Dates = [new(At("ngày 4/2", 0), "--02-04", true, auto)],
            Quotes = [new(At("Cầu xong rồi", 0), [], "nói", QuoteKind.Direct, auto)],
        };
    }

    private static Mention Mention(string words, int from, EntityType type, string? id, Evidence evidence) =>
        new(At(words, from), type, words, id, evidence);

    private static Place At(string words, int from)
    {
        var start = Text.IndexOf(words, from, StringComparison.Ordinal);
        return new(0, new(start, start + words.Length));
    }

    private static (AnnotatedArticle Article, ValueList<Problem> Problems) Decide(string yaml)
    {
        var (corrections, problems) = ReadCorrections.From(Given.File("corrections.yml", yaml));
        Assert.Empty(problems);
        return ApplyDecisions.To(Annotated(), corrections, Known);
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
        Assert.Equal(
            [
                "Tám||Confirmed",
                "Trần Tâm|person/tran-tam|Added",
                $"Hà Nội|{EntityIds.Auto(EntityType.Place, "Hà Nội")}|Confirmed",
            ],
            article.Mentions.Select(m => $"{m.Name}|{m.EntityId}|{m.Evidence.State}"));
        Assert.Equal(("2022-02-04", ReviewState.Confirmed), (article.Dates[0].Value, article.Dates[0].Evidence.State));
        Assert.Equal(["Lê Văn Tám", "người dân"], article.Quotes[0].Speakers.Select(s => s.Name));
        var relinked =
            Decide("- {article: a, quote: Tám, prefix: \"Ông \", decision: relink, entity: person/le-van-tam}").Article;
        Assert.Equal("person/le-van-tam", relinked.Mentions[0].EntityId);
        var rejected = Decide("- {article: a, quote: Tám, prefix: \"Ông \", decision: reject}").Article;
        Assert.Equal(["Hà Nội"], rejected.Mentions.Select(m => m.Name));
    }

    [Theory]
    [InlineData("- {article: a, quote: Tám, decision: confirm}",
        "orphan: expected a prefix or suffix that tells one \"Tám\" from another in a")]
    [InlineData("- {article: a, quote: Bảy, decision: reject}",
        "orphan: expected \"Bảy\" with its prefix and suffix in the text of a, found it nowhere")]
    [InlineData("- {article: a, quote: gặp, decision: confirm}",
        "orphan: expected a mention on \"gặp\" in a, found none")]
    [InlineData("- {article: a, quote: Hà Nội, decision: relink, entity: place/x}",
        "expected an id of the registry, found place/x")]
    public void A_decision_that_fits_nowhere_is_a_warning_and_changes_nothing(string yaml, string sentence)
    {
        var (article, problems) = Decide(yaml);
        Assert.Equal("input/corrections.yml:1: warning: " + sentence, Assert.Single(problems).ToString());
        Assert.Equal(Annotated().Mentions, article.Mentions);
    }

    [Theory]
    [InlineData("cau", " such as 2023/cau"), InlineData("lu", "")]
    public void A_decision_about_no_article_is_told_the_id_that_may_be_meant(string id, string such)
    {
        var yaml = $"- {{article: {id}, quote: Tám, decision: confirm}}";
        var (corrections, _) = ReadCorrections.From(Given.File("corrections.yml", yaml));
        Assert.Equal(
            $"input/corrections.yml:1: warning: orphan: expected the id of an article{such}, found \"{id}\"",
            Assert.Single(corrections.Strangers(new HashSet<string> { "2023/cau", "2023/dau" })).ToString());
    }

    [Fact]
    public void Spellings_under_not_are_never_linked()
    {
        var article = Annotated();
        article = article with
        {
            Mentions = [article.Mentions[0] with { Name = "Lê Văn Tám", EntityId = "person/le-van-tam" }],
        };
        var (decided, _) = ApplyDecisions.To(article, Corrections.None, Known);
        Assert.Equal(
            ("Tám", EntityIds.Auto(EntityType.Person, "Tám")),
            (decided.Mentions[0].Name, decided.Mentions[0].EntityId));
    }

    [Fact]
    public void The_report_counts_and_names_the_most_doubtful_first() => Assert.Equal(
        ["a: 4 of 4 annotations unreviewed", "  0.50 person Tám: \"Tám\" (test)"],
        ReviewReport.Lines(Annotated(), most: 1));
}
