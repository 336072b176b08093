using System.Text;

namespace StaticArchive.Vietnamese;

/// <summary>
/// The word lists that ship with the program: <c>Data/*.txt</c> one entry a line, <c>Data/*.tsv</c> columns; <c>#</c>
/// starts a comment.
/// </summary>
public static class Lists
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Lists).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"no list {name} ships with the program", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Normalize();
        }
    }

    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));
}
