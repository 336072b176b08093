using StaticArchive.Annotate.Dates;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Annotate.Dates;

/// <summary>Runs every example of <c>tests/Specs/Dates.md</c>.</summary>
public sealed class DateSpecs
{
    public static TheoryData<int, string, string, string> Examples() => SpecExamples.Of("Dates.md");

    [Theory, MemberData(nameof(Examples))]
    public void Example_holds(int line, string about, string given, string expected)
    {
        var annotated = new DateAnnotator().Annotate(new AnnotatedArticle(Written.Article(given, about)));
        var text = given;
        foreach (var date in annotated.Dates.Reverse()) text = text.Insert(date.At.Span.End, $"]({date.Value})").Insert(date.At.Span.Start, "[");
        Assert.True(expected == text, $"line {line}:\n{text}");
    }
}
