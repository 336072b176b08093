using System.CommandLine;

namespace StaticArchive.Commands;

/// <summary><c>staticarchive init DIR</c>: a new archive with settings, one sample article, the default theme and CI files.</summary>
internal static class InitCommand
{
    private const string Prefix = "new/";

    // Runs the program from within the archive: it knows where the program came from.
    private const string Script = "staticarchive";

    private static readonly Argument<string> Folder = new("dir") { Description = "A folder that is empty or does not exist yet" };

    public static Command Make()
    {
        Folder.Validators.Add(SharedOptions.NotEmpty);
        var command = new Command("init", """
            Begins a new archive: commented settings, one sample article, the default theme, CI files, a README that says what comes next.

            Example:
              staticarchive init my-archive
              staticarchive serve --root my-archive
            """) { Folder };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetValue(Folder)!)));
        return command;
    }

    private static int Run(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(e => Path.GetFileName(e) != ".git")))
        {
            Console.Error.WriteLine($"{folder}: expected an empty folder or a new name");
            return ExitCode.NothingDone;
        }

        var source = ProgramSource.Read(AppContext.BaseDirectory);
        var assembly = typeof(InitCommand).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            // The names of resources keep the separator of the machine that built them.
            var path = name[Prefix.Length..].Replace('\\', '/');
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var from = assembly.GetManifestResourceStream(name)!;
            if (path == Script) WriteScript(file, from, source);
            else Write(file, from);
        }

        Console.Out.WriteLine($"A new archive is in {folder}; its README.md says what comes next. To look at it:\n  {Spelling.OfThisProgram()} serve --root {Spelling.Of(folder)}");
        if (source.Address.Length == 0) Console.Out.WriteLine("For CI, write the git address of StaticArchive into the file \"staticarchive\" there: this program was built from a folder that has none.");
        return ExitCode.Done;
    }

    private static void Write(string file, Stream from)
    {
        using var to = File.Create(file);
        from.CopyTo(to);
    }

    private static void WriteScript(string file, Stream from, ProgramSource source)
    {
        using var reader = new StreamReader(from);
        File.WriteAllText(file, reader.ReadToEnd()
            .Replace("@address@", source.Address, StringComparison.Ordinal)
            .Replace("@revision@", source.Revision, StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }
}
