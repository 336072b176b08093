using StaticArchive.Annotate.Quotes;
using StaticArchive.Model.News;
using StaticArchive.Unit.Annotate.Dates;

namespace StaticArchive.Unit.Annotate.Quotes;

/// <summary>Runs every example of <c>tests/Specs/Quotes.md</c>.</summary>
public sealed class QuoteSpecs
{
    public static TheoryData<int, string, string, string> Examples() => SpecExamples.Of("Quotes.md");

    [Theory, MemberData(nameof(Examples))]
    public void Example_holds(int line, string about, string given, string expected)
    {
        var annotated = new QuoteAnnotator().Annotate(NamedText.Read(given));
        var lines = annotated.Article.Blocks.Select(b => b.Text).ToArray();
        foreach (var quote in annotated.Quotes.Reverse())
        {
            ref var text = ref lines[quote.At.Block];
            text = text.Insert(quote.At.Span.End, $"]({Said(quote)})").Insert(quote.At.Span.Start, "[");
        }

        Assert.True(expected == string.Join('\n', lines), $"line {line}{about}:\n{string.Join('\n', lines)}");
    }

    private static string Said(Quote quote)
    {
        var who = quote.Speakers.Count == 0 ? "?" : string.Join(", ", quote.Speakers.Select(s => s.Name));
        return quote.Cue is null ? who : $"{who}; {quote.Cue}";
    }
}
