namespace StaticArchive.Engine.Write;

/// <summary>Decides which paths may be written below the output folder.</summary>
internal static class OutputPath
{
    /// <summary>Holds what the builds say about themselves; no page lives there.</summary>
    public const string Own = ".staticarchive";

    public static bool IsSafe(string path) =>
        path.Length > 0 && !path.AsSpan().ContainsAny('\\', '\0', ':')
        && path.Split('/') is var parts
        && parts.All(p => p.Length > 0 && p is not "." and not "..")
        && !parts[0].Equals(Own, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the first folder is the second or holds it.</summary>
    public static bool Holds(string folder, string other) =>
        WithSlash(other).StartsWith(WithSlash(folder), StringComparison.OrdinalIgnoreCase);

    private static string WithSlash(string folder) =>
        Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
}
