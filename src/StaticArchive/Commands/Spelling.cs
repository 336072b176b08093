namespace StaticArchive.Commands;

/// <summary>Writes commands down so that they can be copied into a shell.</summary>
internal static class Spelling
{
    private const string Name = "staticarchive";

    /// <summary>Quoted when the shell would tear it apart: <c>"Kho báo"</c>.</summary>
    public static string Of(string word) => word.All(IsPlain) ? word : $"\"{word}\"";

    /// <summary>Its name where the shell finds it by that; else the file that runs now.</summary>
    public static string OfThisProgram()
    {
        var file = OperatingSystem.IsWindows() ? Name + ".exe" : Name;
        var paths = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (paths.Any(path => path.Length > 0 && File.Exists(Path.Combine(path, file)))) return Name;
        var running = Environment.ProcessPath ?? Name;
        return Path.GetFileNameWithoutExtension(running) == Name
            ? Of(running) : $"{Of(running)} {Of(Path.Combine(AppContext.BaseDirectory, Name + ".dll"))}";
    }

    private static bool IsPlain(char c) =>
        char.IsLetterOrDigit(c) || c is '/' or '\\' or '.' or '-' or '_' or ':' or '~';
}
