using System.Collections.Concurrent;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Write;

/// <summary>
/// Makes the output folder equal to the files it is given: writes what changed, then removes what its manifest knows
/// and is gone.
/// </summary>
/// <remarks>
/// Killed at any moment it leaves a working site, which the next build completes. What no build wrote is never removed.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    private readonly string root;
    private readonly DateTime lastBuild;
    private readonly Dictionary<string, WrittenFile> before;
    private readonly Journal journal;
    private readonly SafeWriter writer;
    private readonly ConcurrentDictionary<string, WrittenFile> now = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentQueue<Problem> problems = new();
    private readonly Lock[] gates = [.. Enumerable.Range(0, 64).Select(_ => new Lock())];
    private readonly string shown;
    private int written;
    private int kept;

    private OutputFolder(string root, string shown, Dictionary<string, WrittenFile> before, Journal journal)
    {
        (this.root, this.shown, this.before, this.journal) = (root, shown, before, journal);
        lastBuild = File.GetLastWriteTimeUtc(ManifestOf(root));
        writer = new(root, path => before.ContainsKey(path) || journal.Has(path));
        writer.Tidy();
    }

    /// <summary>What people must mend, in a fixed order: files that two pages claim, and files in the way.</summary>
    public ValueList<Problem> Problems =>
        [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Sentence, StringComparer.Ordinal)
            .Distinct()];

    /// <param name="path">The output folder; it need not exist yet.</param>
    /// <param name="protectedPaths">
    /// Folders that the output folder must not be or hold: the root, the input, the theme.
    /// </param>
    public static (OutputFolder? Folder, Problem? Problem) Open(string path, params ReadOnlySpan<string> protectedPaths)
    {
        var real = RealPath.Of(path);
        foreach (var guarded in protectedPaths)
        {
            if (OutputPath.Holds(real, RealPath.Of(guarded)))
            {
                return Refuse($"expected a folder of its own for the site; this one is or holds \"{guarded}\".");
            }
        }

        if (File.Exists(real)) return Refuse("expected a folder; this is a file.");
        var manifest = ManifestOf(real);
        var known = File.Exists(manifest);
        if (!known && Directory.Exists(real) && Directory.EnumerateFileSystemEntries(real).Any())
        {
            return Refuse("expected an empty folder, or one that an earlier build wrote "
                + "(it has .staticarchive/manifest.json); nothing was changed.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(manifest)!);
        // From the first moment on the folder is known as ours, even if this build is killed.
        if (!known) SafeWriter.Replace(manifest, Manifest.Write([]));
        if (Manifest.Read(File.ReadAllBytes(manifest)) is not { } before)
        {
            return Refuse("expected .staticarchive/manifest.json to list the files of the last build; "
                + "remove the output folder and build again.");
        }

        var journal = Journal.Open(Path.Combine(real, OutputPath.Own, "journal"));
        if (journal is null) return Refuse("expected to be the only build; another one is writing here.");
        // Files are told by the folder's name, which is the same on every machine; the folder itself by its whole path.
        return (new(real, Path.GetFileName(real), before, journal), null);

        (OutputFolder?, Problem?) Refuse(string sentence) => (null, Problem.Error(path, 0, sentence));
    }

    /// <summary>Writes the file unless it stands there already. Safe from any thread.</summary>
    public void Write(OutputFile file)
    {
        if (!OutputPath.IsSafe(file.Path))
        {
            throw new ArgumentException($"Not a path below the output folder: \"{file.Path}\".", nameof(file));
        }

        var mine = new WrittenFile(file.Path, ContentHash.Of(file.Bytes.Span), file.Bytes.Length);
        while (!now.TryAdd(file.Path, mine))
        {
            if (!now.TryGetValue(file.Path, out var other) || other == mine) return;
            // Which of two comes first is chance; which one wins must not be.
            var (winner, loser) = Precedes(mine, other) ? (mine, other) : (other, mine);
            problems.Enqueue(Problem.Error($"{shown}/{winner.Path}", 0, loser.Path == winner.Path
                ? "expected one file with this address; there are two with different content."
                : $"expected addresses that differ in more than capitals; there is also \"{loser.Path}\"."));
            if (winner == other) return;
            if (now.TryUpdate(file.Path, mine, other)) break;
        }

        lock (gates[(uint)StringComparer.OrdinalIgnoreCase.GetHashCode(file.Path) % gates.Length])
        {
            Put(mine, file.Bytes);
        }
    }

    /// <summary>Removes what is gone, then writes the manifest. Called once, after the last file.</summary>
    public (int Written, int Kept, int Removed) Finish()
    {
        var current = now.Values.ToDictionary(f => f.Path, StringComparer.Ordinal);
        // Where capitals do not count, a file that only changed its capitals is not gone.
        var gone = before.Keys.Concat(journal.Paths).Distinct(StringComparer.Ordinal)
            .Where(path => !current.ContainsKey(path) && (OperatingSystem.IsLinux() || !now.ContainsKey(path)));
        var removed = gone.Order(StringComparer.Ordinal).Count(writer.Remove);
        writer.Tidy();
        var manifest = Manifest.Write(current.Values);
        if (!File.ReadAllBytes(ManifestOf(root)).AsSpan().SequenceEqual(manifest) || written > 0)
        {
            SafeWriter.Replace(ManifestOf(root), manifest);
        }

        journal.Clear();
        return (written, kept, removed);
    }

    public void Dispose() => journal.Dispose();

    private static string ManifestOf(string root) => Path.Combine(root, OutputPath.Own, "manifest.json");

    private static bool Precedes(WrittenFile one, WrittenFile other) =>
        string.CompareOrdinal(one.Path, other.Path) is var order && order != 0
            ? order < 0
            : string.CompareOrdinal(one.Hash.Hex, other.Hash.Hex) < 0;

    private void Put(WrittenFile file, ReadOnlyMemory<byte> bytes)
    {
        // Another thread may have won this address since.
        if (now[file.Path] != file) return;
        if (StandsThere(file, bytes))
        {
            Interlocked.Increment(ref kept);
            return;
        }

        if (writer.Write(file.Path, bytes, () => Note(file.Path)) is { } moved)
        {
            problems.Enqueue(Problem.Warning($"{shown}/{file.Path}", 0,
                $"expected no file of yours where the site has one; it is kept as {moved}."));
        }

        Interlocked.Increment(ref written);
    }

    private void Note(string path)
    {
        if (!before.ContainsKey(path)) journal.Add(path);
    }

    private bool StandsThere(WrittenFile file, ReadOnlyMemory<byte> bytes)
    {
        var there = new FileInfo(Path.Combine(root, file.Path));
        if (!there.Exists || there.Length != file.Size) return false;
        // Unchanged since the last build, which knew what it wrote. Otherwise someone, or a killed build, was here.
        var untouched = there.LastWriteTimeUtc < lastBuild;
        if (untouched && before.TryGetValue(file.Path, out var known) && known == file) return true;
        return bytes.Span.SequenceEqual(File.ReadAllBytes(there.FullName));
    }
}
