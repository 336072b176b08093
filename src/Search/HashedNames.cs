using System.Globalization;
using System.Security.Cryptography;
using StaticArchive.Model.Flow;

namespace StaticArchive.Search;

/// <summary>
/// Names a row of files by number and content, <c>/search/t/0/3f-1c8a03.bin</c>, and remembers the hashes for the
/// manifest.
/// </summary>
/// <remarks>
/// Neighbours bear one hash, that of all of them: a cold query pays for the whole list of hashes, three bytes each,
/// and they cannot be compressed. Three bytes are enough to tell versions of one numbered file apart.
/// </remarks>
/// <param name="neighbours">How many files share a hash; <c>Client/files.js</c> knows it, too.</param>
internal sealed class HashedNames(string folder, string extension, int neighbours)
{
    private const int FilesInFolder = 256;
    private const int HashBytes = 3;
    private readonly List<byte> hashes = [];

    /// <summary>All hashes so far, one after the other.</summary>
    public string Base64 => Convert.ToBase64String([.. hashes]);

    public IEnumerable<OutputFile> Name(IEnumerable<ReadOnlyMemory<byte>> files)
    {
        var number = 0;
        foreach (var group in files.Chunk(neighbours))
        {
            var hash = Hash(group);
            hashes.AddRange(hash);
            foreach (var bytes in group) yield return new(Path(number++, hash), bytes);
        }
    }

    private string Path(int number, byte[] hash)
    {
        var name = string.Create(
            CultureInfo.InvariantCulture, $"search/{folder}/{number / FilesInFolder:x}/{number:x}-");
        return name + Convert.ToHexStringLower(hash) + extension;
    }

    private static byte[] Hash(ReadOnlyMemory<byte>[] group)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var bytes in group) all.AppendData(SHA256.HashData(bytes.Span));
        return all.GetHashAndReset()[..HashBytes];
    }
}
