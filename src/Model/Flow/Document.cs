namespace StaticArchive.Model.Flow;

/// <summary>One input file: its path below the input folder, with <c>/</c>, and a way to its bytes.</summary>
/// <param name="Open">Opens the bytes from the start; each call gives a new stream, which the caller disposes.</param>
/// <param name="Sidecar">The file <c>NAME.yml</c> that stands beside <c>NAME.txt</c>, when there is one.</param>
public sealed record Document(string Path, Func<Stream> Open, Document? Sidecar = null)
{
    public static Document Of(string path, byte[] bytes, Document? sidecar = null) =>
        new(path, () => new MemoryStream(bytes, writable: false), sidecar);

    public byte[] Bytes()
    {
        using var stream = Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
