using StaticArchive.Annotate.Text;

namespace StaticArchive.Annotate.Names;

/// <summary>
/// The words of a name for comparing: abbreviations written out, marks and levels of government left out.
/// </summary>
internal static class NameWords
{
    public static int[] Of(Knowledge known, Reading reading, int first, int end)
    {
        var words = new List<int>(end - first);
        for (var i = first; i < end; i++)
        {
            // "Sở GD-ĐT" is "Sở Giáo dục và Đào tạo".
            if (reading.Text.Tokens[i].Kind == TokenKind.Mark || reading.Word(i) is "và") continue;
            if (known.Expansions.TryGetValue(reading.Words[i], out var full)) words.AddRange(full);
            else words.Add(reading.Words[i]);
        }

        // "Sở Du lịch tỉnh Khánh Hòa" is "Sở Du lịch Khánh Hòa".
        foreach (var level in known.Levels)
        {
            var at = words.Count > level.Length + 1 ? Find(words, level) : -1;
            if (at > 0) words.RemoveRange(at, level.Length);
        }

        return [.. words];
    }

    private static int Find(List<int> words, int[] part)
    {
        for (var i = 1; i + part.Length <= words.Count; i++)
        {
            if (words.Skip(i).Take(part.Length).SequenceEqual(part)) return i;
        }

        return -1;
    }
}
