using System.Collections.Concurrent;
using System.Text;

namespace StaticArchive.Engine.Write;

/// <summary>
/// The paths that a build in progress adds, one a line, written before the files: what a killed build leaves is known.
/// </summary>
/// <remarks>It is also the lock: only one build at a time has it open.</remarks>
internal sealed class Journal : IDisposable
{
    private readonly FileStream file;
    private readonly Lock writing = new();
    private readonly ConcurrentDictionary<string, bool> paths;

    private Journal(FileStream file, IEnumerable<string> left)
    {
        this.file = file;
        paths = new(
            left.Distinct(StringComparer.Ordinal).Select(p => KeyValuePair.Create(p, true)), StringComparer.Ordinal);
    }

    /// <summary>What this build added, and what a killed one before it may have added.</summary>
    public IEnumerable<string> Paths => paths.Keys;

    /// <summary>Null when another build is at work.</summary>
    public static Journal? Open(string path)
    {
        FileStream file;
        try
        {
            file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }

        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        file.Seek(0, SeekOrigin.End);
        // A line that was cut short is ended, so that the next one is whole.
        if (file.Length > 0) file.Write("\n"u8);
        return new(file, lines.Where(OutputPath.IsSafe));
    }

    public bool Has(string path) => paths.ContainsKey(path);

    public void Add(string path)
    {
        if (!paths.TryAdd(path, true)) return;
        var line = Encoding.UTF8.GetBytes(path + "\n");
        lock (writing) file.Write(line);
    }

    /// <summary>All is in the manifest now.</summary>
    public void Clear()
    {
        lock (writing) file.SetLength(0);
    }

    public void Dispose() => file.Dispose();
}
