using System.Text;

namespace StaticArchive.Import.Files;

/// <summary>Reads a stream line by line, as bytes, holding one line at a time.</summary>
internal sealed class ByteLines(Stream stream)
{
    private const int Longest = 64 * 1024 * 1024;
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool ended;

    /// <summary>Number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What ended the reading early; null when the stream was read to its end.</summary>
    public string? Fault { get; private set; }

    /// <summary>
    /// The next line that is not blank, without its end and without a byte order mark; valid until the next call. False
    /// at the end of the stream or at a fault.
    /// </summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        while (TryNext(out line))
        {
            var mark = Encoding.UTF8.Preamble;
            if (Number == 1 && line.Span.StartsWith(mark)) line = line[mark.Length..];
            if (line.Span.IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0) return true;
        }

        return false;
    }

    private bool TryNext(out ReadOnlyMemory<byte> line)
    {
        for (var seen = 0; ;)
        {
            var found = buffer.AsSpan(start + seen, end - start - seen).IndexOf((byte)'\n');
            if (found >= 0)
            {
                line = Take(seen + found, 1);
                return true;
            }

            seen = end - start;
            if (!ended && Fill()) continue;
            line = Fault is null ? Take(seen, 0) : default;
            return line.Length > 0;
        }
    }

    private ReadOnlyMemory<byte> Take(int length, int skip)
    {
        var line = buffer.AsMemory(start, length);
        start += length + skip;
        Number++;
        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private bool Fill()
    {
        if (end - start > Longest) return Stop($"expected lines of at most {Longest / 1024 / 1024} MB");
        if (start > 0) buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        try
        {
            var read = stream.Read(buffer, end, buffer.Length - end);
            end += read;
            ended = read == 0;
            return true;
        }
        catch (InvalidDataException)
        {
            return Stop("expected a whole gzip file, found a broken one");
        }
    }

    private bool Stop(string fault)
    {
        (Fault, ended) = (fault, true);
        Number++;
        return false;
    }
}
