using System.Collections.Concurrent;
using StaticArchive.Engine.Read;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>A picture of the input as it is published.</summary>
/// <param name="Address">Named by its content.</param>
/// <param name="MediaType">Such as <c>image/png</c>, by its content.</param>
public sealed record Picture(Route Address, string MediaType, int Width, int Height);

/// <summary>The pictures that articles show: each is published once, under a name made of its content.</summary>
public sealed class Pictures(InputFolder input)
{
    private readonly ConcurrentDictionary<string, Picture?> known = new(StringComparer.Ordinal);

    /// <param name="path">Below the input folder.</param>
    /// <returns>
    /// Null when there is no such file, or when its content is not a picture of a kind that is published.
    /// </returns>
    public Picture? Find(string path) => known.GetOrAdd(path, Look);

    /// <summary>
    /// The files of all pictures that were found, once each and in a fixed order. Asked for after the last page.
    /// </summary>
    public IEnumerable<OutputFile> Files() =>
        from found in known.Where(k => k.Value is not null).OrderBy(k => k.Key, StringComparer.Ordinal)
            .DistinctBy(k => k.Value)
        let bytes = input.Find(found.Key)?.Bytes()
        where bytes is not null
        select new OutputFile(found.Value!.Address.File, bytes);

    private Picture? Look(string path)
    {
        if (input.Find(path)?.Bytes() is not { } bytes || PictureKind.Of(bytes) is not { } kind) return null;
        // 256 folders, so that none grows too large for a host.
        var name = ContentHash.Of(bytes).First(16);
        return new(new($"/pictures/{name[..2]}/{name}{kind.Extension}"), kind.MediaType, kind.Width, kind.Height);
    }
}
