namespace StaticArchive.Model.Flow;

/// <summary>
/// A 32-bit hash of text that browsers compute as cheaply: for search terms and anchors, never for security.
/// </summary>
/// <remarks>FNV-1a over UTF-16 units, then Murmur's finisher, which spreads it over all bits.</remarks>
public static class TextHash
{
    public const uint Start = 2166136261;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var unit in text) hash = Add(hash, unit);
        return Finish(hash);
    }

    public static uint Add(uint hash, char unit) => (hash ^ unit) * 16777619;

    public static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
