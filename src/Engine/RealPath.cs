namespace StaticArchive.Engine;

/// <summary>The absolute path of a folder, with links followed, so that one folder has one path.</summary>
public static class RealPath
{
    public static string Of(string folder)
    {
        var full = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (full.Parent is null) return full.FullName;
        var target = full.Exists ? full.ResolveLinkTarget(returnFinalTarget: true)?.FullName : null;
        return target is not null ? Of(target) : Path.Combine(Of(full.Parent.FullName), full.Name);
    }
}
