using System.Globalization;
using System.Security.Cryptography;
using StaticArchive.Model.Flow;

namespace StaticArchive.Search;

/// <summary>
/// Names a row of files by number and content, <c>/search/t/0/3f-1c8a03.bin</c>, and remembers the hashes for the
/// manifest.
/// </summary>
/// <remarks>
/// Three bytes are enough: they tell versions of one numbered file apart, and 4,096 of them are still a short table.
/// </remarks>
internal sealed class HashedNames(string folder, string extension)
{
    private const int FilesInFolder = 256;
    private const int HashBytes = 3;
    private readonly List<byte> hashes = [];

    public OutputFile Next(ReadOnlyMemory<byte> bytes)
    {
        var number = hashes.Count / HashBytes;
        var hash = SHA256.HashData(bytes.Span).AsSpan(0, HashBytes);
        hashes.AddRange(hash);
        var name = string.Create(
            CultureInfo.InvariantCulture, $"search/{folder}/{number / FilesInFolder:x}/{number:x}-");
        return new(name + Convert.ToHexStringLower(hash) + extension, bytes);
    }

    /// <summary>All hashes so far, one after the other.</summary>
    public string Base64 => Convert.ToBase64String([.. hashes]);
}
