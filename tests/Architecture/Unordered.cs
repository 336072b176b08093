using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticArchive.Architecture;

/// <summary>
/// Finds where strings are compared in the order of the machine's culture, because nobody said in which.
/// </summary>
internal static class Unordered
{
    private static readonly HashSet<string> Sorts = new(StringComparer.Ordinal)
    {
        "Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending",
        "Min", "Max", "MinBy", "MaxBy", "Sort", "BinarySearch",
    };

    private static readonly HashSet<string> Sorted = new(StringComparer.Ordinal)
    {
        "SortedSet", "SortedDictionary", "SortedList", "PriorityQueue",
    };

    public static IEnumerable<SyntaxNode> In(SemanticModel code) =>
        code.SyntaxTree.GetRoot().DescendantNodes().Where(node => IsUnordered(node, code));

    private static bool IsUnordered(SyntaxNode node, SemanticModel code) => node switch
    {
        InvocationExpressionSyntax or OrderingSyntax or BaseObjectCreationExpressionSyntax =>
            code.GetSymbolInfo(node).Symbol is IMethodSymbol method && IsUnordered(method),
        CollectionExpressionSyntax =>
            code.GetTypeInfo(node).ConvertedType is INamedTypeSymbol type && HoldsSortedText(type),
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Default" } =>
            code.GetSymbolInfo(node).Symbol is IPropertySymbol { ContainingType: { Name: "Comparer" } of }
            && of.TypeArguments.Any(IsText),
        _ => false,
    };

    private static bool IsUnordered(IMethodSymbol method)
    {
        if (method.Parameters.Any(p => p.Type.Name is "IComparer" or "Comparison" or "StringComparer")) return false;
        var of = method.ContainingType;
        if (method.MethodKind == MethodKind.Constructor) return HoldsSortedText(of);
        if (method.Name is "CompareTo" or "Compare") return of.IsTupleType && IsText(of);
        return Sorts.Contains(method.Name)
            && of.ContainingNamespace.ToString()!.StartsWith("System", StringComparison.Ordinal)
            && Compared(method) is { } compared && IsText(compared);
    }

    // Min(n => n.Length) returns what it compared. Else that comes last: OrderBy<TSource, TKey>, List<T>.Sort.
    private static ITypeSymbol? Compared(IMethodSymbol method) => method.Name is "Min" or "Max"
        ? method.ReturnType
        : method.TypeArguments.LastOrDefault() ?? method.ContainingType.TypeArguments.LastOrDefault();

    private static bool HoldsSortedText(INamedTypeSymbol type) => Sorted.Contains(type.Name)
        && IsText(type.Name == "PriorityQueue" ? type.TypeArguments[^1] : type.TypeArguments[0]);

    // A tuple compares part by part. A record does not compare at all.
    private static bool IsText(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => true,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(part => IsText(part.Type)),
        _ => false,
    };
}
