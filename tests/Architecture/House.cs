using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace StaticArchive.Architecture;

/// <summary>The source tree as the guards see it.</summary>
internal static class House
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static readonly Dictionary<string, int> Levels = new(StringComparer.Ordinal)
    {
        ["Model"] = 0, ["Vietnamese"] = 0, ["Pages"] = 0,
        ["Import"] = 1, ["Annotate"] = 1, ["Curate"] = 1, ["Gather"] = 1,
        ["Compose"] = 1, ["Search"] = 1, ["Engine"] = 1,
        ["StaticArchive"] = 2,
    };

    public static IEnumerable<string> Rooms => Directory.EnumerateDirectories(Path.Combine(Root, "src"))
        .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
        .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> References(string room) =>
        XDocument.Load(Path.Combine(Root, "src", room, room + ".csproj")).Descendants("ProjectReference")
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
            .Select(project => Path.GetFileNameWithoutExtension(project));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
