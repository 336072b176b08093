namespace StaticArchive.Architecture;

/// <summary>Lines are at most 120 characters, so that two files can be read side by side.</summary>
public sealed class LineTests
{
    private const int Longest = 120;

    private static readonly string[] Kinds =
        [".cs", ".js", ".mjs", ".py", ".css", ".hbs", ".csproj", ".props", ".sh", ".yml"];

    // Pages as others wrote them, and what is not ours or is made anew.
    private static readonly string[] Apart = ["/SavedPages/", "/vendor/", "/node_modules/", "/artifacts/"];

    [Fact]
    public void Lines_are_at_most_120_characters() => Assert.Empty(Long());

    /// <summary><c>src/Model/News/Place.cs:12</c></summary>
    private static IEnumerable<string> Long() =>
        from top in new[] { "src", "theme", "tests" }
        from file in House.Files(top, "*")
        let name = Path.GetRelativePath(House.Root, file)
        where Kinds.Contains(Path.GetExtension(name))
        where !Apart.Any(part => name.Contains(part, StringComparison.Ordinal))
        from line in File.ReadLines(file).Index()
        where line.Item.Length > Longest
        select $"{name}:{line.Index + 1}";
}
