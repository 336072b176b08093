using System.CommandLine;

namespace StaticArchive.Commands;

/// <summary><c>staticarchive init DIR</c>: a new archive with settings, one sample article, the default theme and CI files.</summary>
internal static class InitCommand
{
    private const string Prefix = "new/";

    private static readonly Argument<string> Folder = new("dir") { Description = "A folder that is empty or does not exist yet" };

    public static Command Make()
    {
        Folder.Validators.Add(SharedOptions.NotEmpty);
        var command = new Command("init", """
            Begins a new archive: commented settings, one sample article, the default theme, CI files.

            Example:
              staticarchive init my-archive
              staticarchive serve --root my-archive
            """) { Folder };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetValue(Folder)!)));
        return command;
    }

    private static int Run(string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Console.Error.WriteLine($"{folder}: expected an empty folder or a new name");
            return ExitCode.NothingDone;
        }

        var assembly = typeof(InitCommand).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            // The names of resources keep the separator of the machine that built them.
            var file = Path.Combine(folder, name[Prefix.Length..].Replace('\\', '/'));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var from = assembly.GetManifestResourceStream(name)!;
            using var to = File.Create(file);
            from.CopyTo(to);
        }

        Console.Out.WriteLine($"A new archive is in {folder}. Next: staticarchive serve --root {folder}");
        return ExitCode.Done;
    }
}
