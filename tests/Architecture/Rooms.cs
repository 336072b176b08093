using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StaticArchive.Architecture;

/// <summary>The code of a room as the compiler understands it.</summary>
internal static class Rooms
{
    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);

    // What every project of .NET sees without a word.
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    // .NET's own, and those that stand beside this test: the rooms and their packages.
    private static readonly PortableExecutableReference[] Libraries =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    public static CSharpCompilation Compiled(string room) => Compiled(
        House.Files("src/" + room, "*.cs").Select(file => (file, File.ReadAllText(file))), except: room);

    public static CSharpCompilation Compiled(
        IEnumerable<(string File, string Text)> code, string except = "") => CSharpCompilation.Create(
        "Room",
        code.Append(("", Usings)).Select(c => CSharpSyntaxTree.ParseText(c.Item2, Newest, c.Item1)),
        Libraries.Where(library => !IsOf(library.FilePath!, except)),
        new(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable));

    private static bool IsOf(string library, string room) =>
        Path.GetFileName(library).Equals($"StaticArchive.{room}.dll", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(library).Equals($"{room}.dll", StringComparison.OrdinalIgnoreCase);
}
