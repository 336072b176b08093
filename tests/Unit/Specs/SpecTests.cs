using StaticArchive.Specs;
using static StaticArchive.Unit.Specs.AnnotateSpecs;
using static StaticArchive.Unit.Specs.VietnameseSpecs;

namespace StaticArchive.Unit.Specs;

/// <summary>Runs every example of <c>tests/Specs</c>.</summary>
public sealed class SpecTests
{
    // What becomes of an example's text, by its file.
    private static readonly Dictionary<string, Func<SpecExample, string>> Results = new(StringComparer.Ordinal)
    {
        ["Annotate/Names"] = Names,
        ["Annotate/People"] = Names,
        ["Annotate/Bodies"] = Names,
        ["Annotate/Places"] = Names,
        ["Annotate/Events"] = Names,
        ["Annotate/Roles"] = Roles,
        ["Annotate/Dates"] = Dates,
        ["Annotate/Quotes"] = Quotes,
        ["Annotate/Statements"] = Statements,
        ["Annotate/Metonyms"] = Metonyms,
        ["Vietnamese/Folding"] = Folded,
        ["Vietnamese/Tones"] = SameWords,
        ["Vietnamese/Syllables"] = Syllables,
        ["Vietnamese/Order"] = Ordered,
        ["Vietnamese/Slugs"] = Slugs,
        ["Vietnamese/Headlines"] = Headlines,
        ["Vietnamese/Sentences"] = Sentences,
        ["Vietnamese/Published"] = Published,
    };

    public static TheoryData<string, int, string, string, string> Examples() =>
    [
        .. SpecExample.In(Path.Combine(AppContext.BaseDirectory, "Specs"))
            .Select(e => (e.File, e.Line, e.About, e.Given, e.Expected)),
    ];

    [Theory, MemberData(nameof(Examples))]
    public void Example_holds(string file, int line, string about, string given, string expected)
    {
        var result = Results[file](new(file, line, about, given, expected));
        Assert.True(expected == result, $"tests/Specs/{file}.md:{line}\nexpected:\n{expected}\nfound:\n{result}");
    }

    [Fact]
    public void Each_file_has_examples() => Assert.Equal(
        Results.Keys.Order(StringComparer.Ordinal),
        Examples().Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));
}
