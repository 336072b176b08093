using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Read;

/// <summary>The input folder: its documents in a fixed order, each with its sidecar.</summary>
public sealed class InputFolder(string root)
{
    private static readonly string[] ImageEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml"];

    // Beside NAME.html; the words are those of Chromium, Firefox and older browsers in English and Vietnamese.
    private static readonly string[] SavedEndings = ["_files/", "-files/", "_tep/"];

    // What systems and editors leave in every folder.
    private static readonly string[] Strays = ["Thumbs.db", "ehthumbs.db", "desktop.ini"];

    private readonly string root = Path.GetFullPath(root);

    /// <summary>
    /// The documents below a folder such as <c>articles</c>, found as they are asked for, in ordinal order of their
    /// paths.
    /// </summary>
    /// <remarks>
    /// Hidden files, those of systems and editors (<c>Thumbs.db</c>, <c>bai.txt~</c>), pictures and the
    /// <c>NAME_files</c> folder of a saved page are no documents.
    /// </remarks>
    public IEnumerable<Document> Read(string folder) =>
        PathBelow(folder) is { } full && Directory.Exists(full) ? Below(full, folder.Trim('/').Normalize()) : [];

    /// <summary>
    /// The file at a path below the input folder; null when there is none, or when the path leads outside.
    /// </summary>
    public Document? Find(string path)
    {
        // Git on a Mac may store names decomposed, and an article may name its picture composed.
        string[] spellings = [path, path.Normalize(), path.Normalize(System.Text.NormalizationForm.FormD)];
        var full = spellings.Select(PathBelow).FirstOrDefault(File.Exists);
        return full is null ? null : At(full, path.Normalize());
    }

    private static IEnumerable<Document> Below(string full, string path)
    {
        // "a/" against "a.txt": with its slash a folder takes the place that its files' whole paths have.
        var entries = new DirectoryInfo(full).EnumerateFileSystemInfos()
            .Where(e => !IsStray(e.Name))
            .Select(e => (Entry: e, Key: e.Name.Normalize() + (e is DirectoryInfo ? "/" : "")))
            .OrderBy(e => e.Key, StringComparer.Ordinal)
            .ToList();
        var names = entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var stems = entries.Where(e => e.Entry is FileInfo && IsText(e.Key)).Select(e => Stem(e.Key))
            .ToHashSet(StringComparer.Ordinal);
        var sidecars = entries.Where(e => e.Entry is FileInfo && IsSidecar(e.Key))
            .DistinctBy(e => Stem(e.Key), StringComparer.Ordinal)
            .ToDictionary(e => Stem(e.Key), StringComparer.Ordinal);

        foreach (var (entry, key) in entries)
        {
            var below = path.Length == 0 ? key : $"{path}/{key}";
            if (entry is DirectoryInfo folder)
            {
                if (IsOfSavedPage(key, names) || LeadsBack(folder)) continue;
                foreach (var document in Below(folder.FullName, below[..^1])) yield return document;
            }
            else if (IsText(key))
            {
                yield return At(entry.FullName, below) with
                {
                    Sidecar = sidecars.TryGetValue(Stem(key), out var beside)
                        ? At(beside.Entry.FullName, below[..^key.Length] + beside.Key)
                        : null,
                };
            }
            else if (IsSidecar(key) && !stems.Contains(Stem(key)))
            {
                yield return At(entry.FullName, below);
            }
        }
    }

    private static bool IsSidecar(string name) =>
        name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static bool IsText(string name) =>
        !name.EndsWith('/') && !IsSidecar(name)
            && !ImageEndings.Any(p => name.EndsWith(p, StringComparison.OrdinalIgnoreCase));

    private static bool IsStray(string name) =>
        name[0] == '.' || name[^1] == '~' || name.StartsWith("~$", StringComparison.Ordinal)
        || Strays.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsOfSavedPage(string key, HashSet<string> names) =>
        Array.Find(SavedEndings, key.EndsWith) is { } ending
            && PageEndings.Any(p => names.Contains(key[..^ending.Length] + p));

    // A link to a folder that holds it would be read without end; one that leads nowhere has nothing to read.
    private static bool LeadsBack(DirectoryInfo folder) =>
        folder.LinkTarget is not null && (!folder.Exists || Holds(folder.FullName, folder.Parent!.FullName));

    private static bool Holds(string folder, string inner) =>
        (RealPath.Of(inner) + "/").StartsWith(RealPath.Of(folder) + "/", StringComparison.Ordinal);

    private static string Stem(string path) => path[..^Path.GetExtension(path).Length];

    private static Document At(string full, string path) => new(path, () => File.OpenRead(full));

    private string? PathBelow(string path)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        return full.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal) ? full : null;
    }
}
