using System.Text;

namespace StaticArchive.Unit.Engine;

/// <summary>A folder for one test, gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("engine").FullName;

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public Folder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public Folder With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    public string Text(string path) => File.ReadAllText(At(path));

    public bool Has(string path) => File.Exists(At(path));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
