namespace StaticArchive;

/// <summary>The folders of an archive, as full paths.</summary>
internal sealed record Workplace(string Root, string Input, string Theme, string Output, string Cache)
{
    /// <param name="root">Holds <c>input theme output .cache</c>; each can be moved by its own option.</param>
    public static Workplace Of(string root, string? input, string? theme, string? output, string? cache)
    {
        // Absolute once, because folders are compared by path: "./output" and "/site/output" are one folder.
        var full = Path.GetFullPath(root);
        return new(full, At(input, "input"), At(theme, "theme"), At(output, "output"), At(cache, ".cache"));

        string At(string? given, string usual) => given is null ? Path.Combine(full, usual) : Path.GetFullPath(given);
    }
}
