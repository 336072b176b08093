using System.Collections.Immutable;
using System.IO.Compression;

namespace StaticArchive.Import.Files;

/// <summary>
/// Reads a gzip file, and knows whether it was whole: the framework takes a file that was cut for one that ends.
/// </summary>
internal sealed class GzipFile : IDisposable
{
    private static readonly byte[] Word = "whole"u8.ToArray();
    private static readonly ImmutableArray<byte> Tail = [.. Zipped(Word)];
    private readonly GZipStream text;

    public GzipFile(Stream file) => text = new(new Joined(file), CompressionMode.Decompress);

    public Stream Text => text;

    /// <summary>Asked when the text was read to its end.</summary>
    /// <remarks>
    /// A second file is read as if it stood behind the first, as <c>cat a.gz b.gz</c> would join them: its word comes
    /// out only when the first was read to its end.
    /// </remarks>
    public bool IsWhole()
    {
        try
        {
            var read = new byte[Word.Length + 1];
            var count = text.ReadAtLeast(read, read.Length, throwOnEndOfStream: false);
            return read.AsSpan(0, count).SequenceEqual(Word);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    public void Dispose() => text.Dispose();

    private static byte[] Zipped(byte[] word)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest)) zip.Write(word);
        return bytes.ToArray();
    }

    /// <summary>The file; and after its end has been told once, the tail.</summary>
    private sealed class Joined(Stream file) : Stream
    {
        private int given = -1;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (given < 0 && file.Read(buffer) is > 0 and var read) return read;
            if (given < 0) return given = 0;
            var rest = Tail.AsSpan()[given..];
            var taken = Math.Min(rest.Length, buffer.Length);
            rest[..taken].CopyTo(buffer);
            given += taken;
            return taken;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
