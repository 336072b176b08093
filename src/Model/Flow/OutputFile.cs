using System.Text;

namespace StaticArchive.Model.Flow;

/// <summary>One file of the finished site: path below the output folder, with <c>/</c>, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    public static OutputFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
