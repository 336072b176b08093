using System.Security.Cryptography;
using System.Text;

namespace StaticArchive.Model.Flow;

/// <summary>The identity of some content (SHA-256, lower-case hex). Equal hashes mean equal content.</summary>
public readonly record struct ContentHash(string Hex)
{
    public static ContentHash Of(string text) => Of(Encoding.UTF8.GetBytes(text));
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    public static ContentHash Of(params ReadOnlySpan<ContentHash> parts) =>
        Of(string.Join('\n', parts.ToArray().Select(p => p.Hex)));

    /// <summary>The first <paramref name="digits"/> hex digits, for names and anchors.</summary>
    public string First(int digits) => Hex[..digits];
    public override string ToString() => Hex;
}
