using System.CommandLine;

namespace StaticArchive.Commands;

/// <summary>
/// <c>staticarchive init DIR</c>: a new archive with settings, one sample article, the default theme and CI files.
/// </summary>
internal static class InitCommand
{
    private const string Prefix = "new/";

    // Runs the program from within the archive: it knows where the program came from.
    private const string Script = "staticarchive";

    private static readonly Argument<string> Folder =
        new("dir") { Description = "A folder that is empty or does not exist yet" };

    public static Command Make()
    {
        Folder.Validators.Add(SharedOptions.NotEmpty);
        const string Does =
            "Begins a new archive: commented settings, one sample article, the default theme, CI files, "
            + "a README that says what comes next.";
        var command = new ExampledCommand("init", Does, """
            staticarchive init my-archive
            staticarchive serve --root my-archive
            """) { Folder };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetValue(Folder)!)));
        return command;
    }

    private static int Run(string folder)
    {
        if (!IsFree(folder))
        {
            Console.Error.WriteLine($"{folder}: expected an empty folder or a new name");
            return ExitCode.NothingDone;
        }

        var source = ProgramSource.Read(AppContext.BaseDirectory);
        var names = typeof(InitCommand).Assembly.GetManifestResourceNames();
        var files = names.Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        foreach (var name in files)
        {
            using var from = typeof(InitCommand).Assembly.GetManifestResourceStream(name)!;
            // The names of resources keep the separator of the machine that built them.
            Write(from, Path.Combine(folder, name[Prefix.Length..].Replace('\\', '/')));
        }

        WriteScript(Path.Combine(folder, Script), source);
        Tell(folder, source);
        return ExitCode.Done;
    }

    // A clone of a repository that holds nothing yet has its .git.
    private static bool IsFree(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFileSystemEntries(folder).All(e => Path.GetFileName(e) == ".git")
        : !File.Exists(folder);

    private static void Write(Stream from, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var to = File.Create(file);
        from.CopyTo(to);
    }

    private static void WriteScript(string file, ProgramSource source)
    {
        File.WriteAllText(file, File.ReadAllText(file)
            .Replace("@address@", source.Address, StringComparison.Ordinal)
            .Replace("@revision@", source.Revision, StringComparison.Ordinal));
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Runs = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(file, File.GetUnixFileMode(file) | Runs);
    }

    private static void Tell(string folder, ProgramSource source)
    {
        Console.Out.WriteLine($"""
            A new archive is in {folder}; its README.md says what comes next. To look at it:
              {Spelling.OfThisProgram()} serve --root {Spelling.Of(folder)}
            """);
        if (source.Address.Length > 0) return;
        Console.Out.WriteLine("""
            For CI, write the git address of StaticArchive into the file "staticarchive" there:
            this program was built from a folder that has none.
            """);
    }
}
