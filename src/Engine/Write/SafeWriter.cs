using System.Collections.Concurrent;

namespace StaticArchive.Engine.Write;

/// <summary>
/// Writes and removes single files below the output folder; readers see the old file or the new one, never half of it.
/// </summary>
/// <param name="isOurs">Whether a build wrote the file at this path, so that it may be replaced or removed.</param>
internal sealed class SafeWriter(string root, Func<string, bool> isOurs)
{
    private readonly string temporary = Path.Combine(root, OutputPath.Own, "tmp");
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly Lock makingWay = new();
    private int names;

    /// <summary>Replaces one file by way of a temporary name beside it.</summary>
    public static void Replace(string file, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(file + ".new", bytes);
        File.Move(file + ".new", file, overwrite: true);
    }

    /// <summary>Removes what a killed build left half written.</summary>
    public void Tidy()
    {
        if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
    }

    /// <param name="note">Called before the file appears under its name.</param>
    /// <returns>Where someone's own file or folder was moved that stood in the way; null when none did.</returns>
    public string? Write(string path, ReadOnlyMemory<byte> bytes, Action note)
    {
        var target = Path.Combine(root, path);
        var made = Path.Combine(temporary, $"{Interlocked.Increment(ref names)}");
        Folder(temporary);
        // Nobody else knows the name: neither the lock nor the emptying that .NET would do is needed.
        using (var file = File.OpenHandle(
            made, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
        {
            RandomAccess.Write(file, bytes.Span, 0);
        }


        var moved = isOurs(path) || !File.Exists(target) ? null : MoveAway(path);
        note();
        try
        {
            Folder(Path.GetDirectoryName(target)!);
            File.Move(made, target, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            lock (makingWay)
            {
                moved = MakeWay(path) ?? moved;
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(made, target, overwrite: true);
            }
        }

        return moved;
    }

    /// <summary>Removes a file and the folders that it leaves empty.</summary>
    public bool Remove(string path)
    {
        var file = Path.Combine(root, path);
        if (!File.Exists(file)) return false;
        File.Delete(file);
        for (var folder = Path.GetDirectoryName(file)!; folder.Length > root.Length;
            folder = Path.GetDirectoryName(folder)!)
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any()) break;
            Directory.Delete(folder);
        }

        return true;
    }

    private void Folder(string folder)
    {
        if (folders.ContainsKey(folder)) return;
        Directory.CreateDirectory(folder);
        folders[folder] = true;
    }

    /// <summary>
    /// A page may become a folder of pages, and the other way round: clears what the last build left at this path.
    /// </summary>
    private string? MakeWay(string path)
    {
        string? moved = null;
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            var parent = path[..slash];
            if (!File.Exists(Path.Combine(root, parent))) continue;
            if (isOurs(parent)) File.Delete(Path.Combine(root, parent));
            else moved = MoveAway(parent);
        }

        var target = Path.Combine(root, path);
        if (!Directory.Exists(target)) return moved;
        foreach (var file in Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).ToList())
        {
            var below = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (isOurs(below)) Remove(below);
        }

        return Directory.Exists(target) ? MoveAway(path) : moved;
    }

    private string MoveAway(string path)
    {
        var number = 0;
        string aside;
        do aside = $"{OutputPath.Own}/replaced/{++number}/{path}";
        while (Path.Exists(Path.Combine(root, aside)));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, aside))!);
        Directory.Move(Path.Combine(root, path), Path.Combine(root, aside));
        return aside;
    }
}
