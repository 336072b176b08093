namespace StaticArchive.Architecture;

public sealed class FileTests
{
    private const int Longest = 200;

    [Fact]
    public void No_file_of_code_is_longer_than_200_lines()
    {
        var long_ = from pattern in new[] { "*.cs", "*.js", "*.hbs" }
                    from folder in new[] { "src", "tests", "theme" }
                    from file in House.Files(folder, pattern)
                    where !file.Contains("/vendor/", StringComparison.Ordinal)
                    let lines = File.ReadLines(file).Count()
                    where lines > Longest
                    select $"{Path.GetRelativePath(House.Root, file)}: {lines} lines";
        Assert.Empty(long_);
    }

    [Fact]
    public void Vietnamese_needs_the_machine_s_letters() => Assert.All(
        House.Files(".", "*.*proj").Concat(House.Files(".", "*.props")),
        file => Assert.DoesNotContain(
            "<InvariantGlobalization>true", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
}
