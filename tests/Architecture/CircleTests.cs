using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticArchive.Architecture;

/// <summary>
/// No file of a room uses, through others, itself: read one after the other, every file can be understood.
/// </summary>
public sealed class CircleTests
{
    public static TheoryData<string> Rooms() => [.. House.Rooms];

    [Theory, MemberData(nameof(Rooms))]
    public void Files_of_a_room_form_no_circle(string room)
    {
        var uses = Uses(room);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in uses.Keys.Order(StringComparer.Ordinal)) Visit(file, []);

        void Visit(string file, List<string> way)
        {
            var circle = string.Join(" -> ", way.SkipWhile(f => f != file));
            Assert.False(way.Contains(file), $"{room}: circle {circle} -> {file}");
            if (!done.Add(file) && !way.Contains(file)) return;
            foreach (var next in uses[file]) Visit(next, [.. way, file]);
        }
    }

    /// <summary>
    /// For each file the files that declare the types it names; by name, which is enough inside one room.
    /// </summary>
    private static Dictionary<string, string[]> Uses(string room)
    {
        var trees = House.Files("src/" + room, "*.cs").ToDictionary(
            file => Path.GetRelativePath(Path.Combine(House.Root, "src", room), file),
            file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot());
        var home = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, root) in trees)
        {
            foreach (var type in root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                .Where(t => t.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax))
            {
                home[type.Identifier.Text] = file;
            }
        }

        return trees.ToDictionary(t => t.Key, t => Used(t.Key, t.Value), StringComparer.Ordinal);

        string[] Used(string file, SyntaxNode root) =>
        [
            .. root.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(IsType).Select(name => home.GetValueOrDefault(name.Identifier.Text)).OfType<string>()
                .Where(used => used != file).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    // A member may be called like a type: `article.Title`, `Title = …`, `Title: …` name no type.
    private static bool IsType(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => false,
        AssignmentExpressionSyntax { Left: var left, Parent: InitializerExpressionSyntax } => left != name,
        XmlNameAttributeSyntax => false,
        _ => name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null
            && name.FirstAncestorOrSelf<DocumentationCommentTriviaSyntax>() is null,
    };
}
