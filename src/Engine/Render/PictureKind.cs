using System.Buffers.Binary;

namespace StaticArchive.Engine.Render;

/// <summary>What the first bytes of a picture say: its kind and its size in pixels, as browsers show it.</summary>
/// <remarks>Drawings (SVG) are refused: they are documents that can hold scripts.</remarks>
internal sealed record PictureKind(string Extension, string MediaType, int Width, int Height)
{
    /// <summary>Null when the bytes are no picture of a known kind, or are cut short.</summary>
    public static PictureKind? Of(ReadOnlySpan<byte> bytes)
    {
        var found = Png(bytes) ?? Gif(bytes) ?? Jpeg(bytes) ?? WebP(bytes) ?? Avif(bytes);
        return found is { Width: > 0, Height: > 0 } ? found : null;
    }

    private static PictureKind? Png(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file[0] == 0x89 && file[1..8].SequenceEqual("PNG\r\n\u001a\n"u8)
            && file[12..16].SequenceEqual("IHDR"u8)
            ? new(".png", "image/png", Big32(file[16..]), Big32(file[20..]))
            : null;

    private static PictureKind? Gif(ReadOnlySpan<byte> file) =>
        file.Length >= 10 && (file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8))
            ? new(".gif", "image/gif", Little16(file[6..]), Little16(file[8..]))
            : null;

    private static PictureKind? Jpeg(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return null;
        var turned = false;
        for (var at = 2; at + 9 <= file.Length;)
        {
            if (file[at] != 0xFF) return null;
            var marker = file[at + 1];
            // Fill bytes, and marks that stand alone.
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = Big16(file[(at + 2)..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) = (Big16(file[(at + 5)..]), Big16(file[(at + 7)..]));
                return turned ? new(".jpg", "image/jpeg", height, width) : new(".jpg", "image/jpeg", width, height);
            }

            if (length < 2 || at + 2 + length > file.Length) return null;
            if (marker == 0xE1) turned |= IsTurned(file.Slice(at + 4, length - 2));
            at += 2 + length;
        }

        return null;
    }

    /// <summary>Whether Exif says that the picture is shown lying on its side.</summary>
    private static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 20 || !segment.StartsWith("Exif\0\0"u8)) return false;
        var tiff = segment[6..];
        var little = tiff[0] == 'I';
        var first = little
            ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..])
            : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (first + 2 > tiff.Length) return false;
        var entries = Read(tiff[(int)first..]);
        for (var i = 0; i < entries; i++)
        {
            var at = (int)first + 2 + (i * 12);
            if (at + 12 > tiff.Length) return false;
            if (Read(tiff[at..]) == 0x0112) return Read(tiff[(at + 8)..]) is >= 5 and <= 8;
        }

        return false;

        int Read(ReadOnlySpan<byte> bytes) => little ? Little16(bytes) : Big16(bytes);
    }

    private static PictureKind? WebP(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30 || !file.StartsWith("RIFF"u8) || !file[8..12].SequenceEqual("WEBP"u8)) return null;
        var chunk = file[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
        {
            return new(".webp", "image/webp", Little24(file[24..]) + 1, Little24(file[27..]) + 1);
        }

        if (chunk.SequenceEqual("VP8L"u8) && file[20] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return new(".webp", "image/webp", (int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
        }

        return chunk.SequenceEqual("VP8 "u8) && file[23..26].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? new(".webp", "image/webp", Little16(file[26..]) & 0x3FFF, Little16(file[28..]) & 0x3FFF)
            : null;
    }

    private static PictureKind? Avif(ReadOnlySpan<byte> file)
    {
        if (file.Length < 16 || !file[4..8].SequenceEqual("ftyp"u8)) return null;
        var brands = file[8..Math.Clamp(Big32(file), 16, Math.Min(file.Length, 256))];
        if (brands.IndexOf("avif"u8) < 0 && brands.IndexOf("avis"u8) < 0) return null;

        // A size for each part, thumbnail and transparency among them: the picture is the largest.
        var (width, height) = (0, 0);
        var rest = file[..Math.Min(file.Length, 1 << 16)];
        while (rest.IndexOf("ispe"u8) is var at and >= 0 && at + 16 <= rest.Length)
        {
            var (w, h) = (Big32(rest[(at + 8)..]), Big32(rest[(at + 12)..]));
            if ((long)w * h > (long)width * height) (width, height) = (w, h);
            rest = rest[(at + 16)..];
        }

        return new(".avif", "image/avif", width, height);
    }

    private static int Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);
    private static int Big32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);
    private static int Little16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
