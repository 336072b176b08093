using Microsoft.CodeAnalysis;

namespace StaticArchive.Architecture;

/// <summary>Names stand in the same order on every machine: who sorts strings says in which.</summary>
public sealed class OrderTests
{
    public static TheoryData<string> All() => [.. House.Rooms];

    [Theory, MemberData(nameof(All))]
    public void Strings_are_never_sorted_by_the_machine_s_culture(string room)
    {
        var code = Rooms.Compiled(room);
        // Generators complete partial methods, CS8795. All else must be understood, or something could hide in it.
        Assert.All(Errors(code), error => Assert.Equal("CS8795", error.Id));
        Assert.Empty(Found(code).Select(node => $"{node.GetLocation().GetLineSpan()}: {node}"));
    }

    [Theory]
    [InlineData("names.Order()")]
    [InlineData("names.OrderBy(n => n)")]
    [InlineData("names.OrderBy(n => n.Length).ThenByDescending(n => (n.Length, n))")]
    [InlineData("from n in names orderby n.Length, n.Trim() select n")]
    [InlineData("names.MinBy(n => n)"), InlineData("names.Max()"), InlineData("names.Max(n => n.Trim())")]
    [InlineData("new SortedSet<string>(names)"), InlineData("new SortedDictionary<string, int>()")]
    [InlineData("((Func<SortedSet<string>, int>)(set => set.Count))([.. names])")]
    [InlineData("new PriorityQueue<int, (int, string)>()"), InlineData("Comparer<string>.Default")]
    [InlineData("Array.BinarySearch(names, \"\")"), InlineData("names.ToList().BinarySearch(\"\")")]
    [InlineData("(1, names[0]).CompareTo((2, names[1]))")]
    [InlineData("((Func<List<string>, int>)(list => { list.Sort(); Array.Sort(names); return 0; }))", 2)]
    public void The_guard_sees_an_order_that_nobody_chose(string expression, int times = 1) =>
        Assert.Equal(times, FoundIn(expression));

    [Theory]
    [InlineData("names.Order(StringComparer.Ordinal)"), InlineData("names.OrderBy(n => n.Length)")]
    [InlineData("names.OrderBy(n => n, StringComparer.Ordinal).ThenBy(n => n[0])")]
    [InlineData("names.Min(n => n.Length)")]
    [InlineData("from n in names orderby n.Length select n"), InlineData("new PriorityQueue<string, int>()")]
    [InlineData("new SortedSet<string>(names, StringComparer.Ordinal)")]
    public void The_guard_lets_a_chosen_order_pass(string expression) => Assert.Equal(0, FoundIn(expression));

    private static int FoundIn(string expression)
    {
        var code = Rooms.Compiled([("a.cs", $"class A {{ object Of(string[] names) => {expression}; }}")]);
        Assert.Empty(Errors(code));
        return Found(code).Count();
    }

    private static IEnumerable<SyntaxNode> Found(Compilation code) =>
        code.SyntaxTrees.SelectMany(tree => Unordered.In(code.GetSemanticModel(tree)));

    private static IEnumerable<Diagnostic> Errors(Compilation code) =>
        code.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error);
}
