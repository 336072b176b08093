namespace StaticArchive.Preview;

/// <summary>Waits for changes of input and theme, and lets a burst of them settle.</summary>
internal sealed class Watch : IDisposable
{
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(200);
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly SemaphoreSlim changed = new(0);

    /// <param name="ignored">Files the build itself writes, full paths.</param>
    public Watch(IEnumerable<string> folders, IReadOnlySet<string> ignored)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, e) => Note(e.FullPath);
            watcher.Created += (_, e) => Note(e.FullPath);
            watcher.Deleted += (_, e) => Note(e.FullPath);
            watcher.Renamed += (_, e) => Note(e.FullPath);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }

        void Note(string path)
        {
            if (!ignored.Contains(path) && !Path.GetFileName(path).StartsWith('.') && !path.EndsWith('~'))
            {
                changed.Release();
            }
        }
    }

    public async Task Change(CancellationToken stop)
    {
        await changed.WaitAsync(stop);
        while (await changed.WaitAsync(Settled, stop))
        {
            // Editors write a file several times: wait until they are done.
        }
    }

    public void Dispose()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        changed.Dispose();
    }
}
